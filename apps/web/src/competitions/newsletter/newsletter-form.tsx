import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { faultsByField } from '../../api/problem';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { LanguageSelect } from '../../ui/language-select';
import { LinkButton } from '../../ui/link-button';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import { freshSection, type Newsletter, type NewsletterContent, newsletterPath, toBody } from './newsletter';
import { SectionFields } from './section-fields';

interface NewsletterFormProps {
  readonly id: string;
  readonly revision: number | undefined;
  readonly first: NewsletterContent;
}

export function NewsletterForm({ id, revision, first }: NewsletterFormProps) {
  const { t } = useLanguage();
  const [issue, setIssue] = useState<NewsletterContent>(() => ({
    ...{ competitionId: first.competitionId, slug: first.slug, title: first.title, issue: first.issue },
    ...{ language: first.language, sections: first.sections, storyPlacement: first.storyPlacement },
  }));
  const save = useCommand<undefined, Newsletter>(() => ({
    ...{ method: 'PUT', path: newsletterPath(id), body: toBody(issue) },
    ...(revision !== undefined && { revision }),
  }));
  const faults = faultsByField(save.error);
  const change = (part: Partial<NewsletterContent>) => setIssue({ ...issue, ...part });
  const { sections, storyPlacement } = issue;
  return (
    <Section title={t('announcement.step.newsletter')}>
      <Text>{t('announcement.newsletter.lead')}</Text>
      <Stack maw="46rem">
        <TextInput
          label={t('announcement.newsletter.title')}
          withAsterisk
          value={issue.title}
          error={faults['title']}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label={t('announcement.newsletter.issue')}
          value={issue.issue ?? ''}
          error={faults['issue']}
          onChange={(event) => change({ issue: event.currentTarget.value })}
        />
        <Group align="flex-start">
          <TextInput
            label={t('announcement.newsletter.slug')}
            withAsterisk
            data-latin
            value={issue.slug}
            error={faults['slug']}
            onChange={(event) => change({ slug: event.currentTarget.value })}
          />
          <LanguageSelect
            label={t('announcement.newsletter.language')}
            value={issue.language}
            choose={(language) => change({ language })}
          />
        </Group>
        {sections.map((section, index) => (
          <SectionFields
            key={section.id}
            section={section}
            language={issue.language}
            faultOf={(field) => faults[`sections.${index}.${field}`]}
            holdsStories={storyPlacement === section.id}
            placeStories={(here) => change({ storyPlacement: here ? section.id : null })}
            change={(changed) => change({ sections: sections.with(index, changed) })}
            remove={() =>
              change({
                sections: sections.toSpliced(index, 1),
                storyPlacement: storyPlacement === section.id ? null : storyPlacement,
              })
            }
          />
        ))}
        <div>
          <Button variant="default" onClick={() => change({ sections: [...sections, freshSection(sections)] })}>
            {t('announcement.newsletter.addSection')}
          </Button>
        </div>
        <Trouble error={save.error} />
        <Group>
          <Button loading={save.isPending} disabled={sections.length === 0} onClick={() => save.mutate(undefined)}>
            {t('announcement.newsletter.save')}
          </Button>
          <LinkButton to={`/competitions/${issue.competitionId}/announcement`} variant="default">
            {t('common.back')}
          </LinkButton>
          {save.isSuccess && <Text role="status">{t('announcement.newsletter.saved')}</Text>}
        </Group>
      </Stack>
    </Section>
  );
}
