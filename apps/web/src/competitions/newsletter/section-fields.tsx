import type { Language } from '@champions/contracts';
import { Button, Checkbox, Fieldset, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { directionOf } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import type { NewsletterSectionContent } from './newsletter';

interface SectionFieldsProps {
  readonly section: NewsletterSectionContent;
  readonly language: Language;
  readonly faultOf: (field: string) => string | undefined;
  readonly holdsStories: boolean;
  readonly placeStories: (here: boolean) => void;
  readonly change: (section: NewsletterSectionContent) => void;
  readonly remove: () => void;
}

export function SectionFields(props: SectionFieldsProps) {
  const { section, language, faultOf, holdsStories, placeStories, change, remove } = props;
  const { t } = useLanguage();
  // The text is split into paragraphs for the server, and kept as it is typed here.
  const [text, setText] = useState(section.paragraphs.join('\n\n'));
  const written = { lang: language, dir: directionOf(language) };
  return (
    <Fieldset legend={t('announcement.newsletter.section')}>
      <Stack gap="sm">
        <TextInput
          {...written}
          label={t('announcement.newsletter.sectionTitle')}
          withAsterisk
          value={section.title}
          error={faultOf('title')}
          onChange={(event) => change({ ...section, title: event.currentTarget.value })}
        />
        <Textarea
          {...written}
          label={t('announcement.newsletter.text')}
          description={t('stories.paragraphs')}
          autosize
          minRows={3}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            change({ ...section, paragraphs: event.currentTarget.value.split(/\n\s*\n/) });
          }}
        />
        <Checkbox
          label={t('announcement.newsletter.stories')}
          checked={holdsStories}
          onChange={(event) => placeStories(event.currentTarget.checked)}
        />
        <Group>
          <Button variant="outline" size="xs" color="red" onClick={remove}>
            {t('announcement.newsletter.removeSection')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
