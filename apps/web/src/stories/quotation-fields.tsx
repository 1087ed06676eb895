import type { Language } from '@champions/contracts';
import { Button, Checkbox, Fieldset, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { directionOf } from '../i18n/languages';
import { useLanguage } from '../i18n/use-language';
import { LanguageSelect } from '../ui/language-select';
import type { Quotation } from './story';

interface QuotationFieldsProps {
  readonly quotations: readonly Quotation[];
  readonly language: Language;
  readonly readOnly: boolean;
  readonly faults: Readonly<Record<string, string>>;
  readonly change: (quotations: readonly Quotation[]) => void;
}

/** What people said, with who they are and whether the words are their own. */
export function QuotationFields({ quotations, language, readOnly, faults, change }: QuotationFieldsProps) {
  const { t } = useLanguage();
  const put = (index: number, quotation: Quotation) => change(quotations.with(index, quotation));
  const fresh: Quotation = {
    ...{ speaker: '', title: '', text: '', originalLanguage: language, paraphrased: false, translated: false },
  };
  return (
    <Stack>
      {quotations.map((quotation, index) => (
        <Fieldset key={index} legend={t('stories.quotation')} disabled={readOnly}>
          <Stack gap="sm">
            <TextInput
              label={t('stories.speaker')}
              withAsterisk
              value={quotation.speaker}
              error={faults[`quotations.${index}.speaker`]}
              onChange={(event) => put(index, { ...quotation, speaker: event.currentTarget.value })}
            />
            <TextInput
              label={t('stories.speakerTitle')}
              value={quotation.title}
              onChange={(event) => put(index, { ...quotation, title: event.currentTarget.value })}
            />
            <Textarea
              label={t('stories.words')}
              withAsterisk
              autosize
              minRows={2}
              lang={language}
              dir={directionOf(language)}
              value={quotation.text}
              error={faults[`quotations.${index}.text`]}
              onChange={(event) => put(index, { ...quotation, text: event.currentTarget.value })}
            />
            <LanguageSelect
              label={t('stories.originalLanguage')}
              value={quotation.originalLanguage}
              choose={(originalLanguage) => put(index, { ...quotation, originalLanguage })}
            />
            <Checkbox
              label={t('stories.paraphrased')}
              checked={quotation.paraphrased}
              onChange={(event) => put(index, { ...quotation, paraphrased: event.currentTarget.checked })}
            />
            <Checkbox
              label={t('stories.translated')}
              checked={quotation.translated}
              onChange={(event) => put(index, { ...quotation, translated: event.currentTarget.checked })}
            />
            <Group>
              <Button variant="outline" size="xs" color="red" onClick={() => change(quotations.toSpliced(index, 1))}>
                {t('stories.removeQuotation')}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      {!readOnly && (
        <div>
          <Button variant="default" size="xs" onClick={() => change([...quotations, fresh])}>
            {t('stories.addQuotation')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
