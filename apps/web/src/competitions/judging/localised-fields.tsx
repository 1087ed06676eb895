import type { Language, Localised } from '@champions/contracts';
import { Stack, Textarea, TextInput } from '@mantine/core';
import { directionOf } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import { useCompetition } from '../use-competition';

interface LocalisedFieldsProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Partial<Localised>;
  readonly long?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** By language. */
  readonly faults?: Readonly<Record<string, string>>;
  readonly change: (value: Partial<Localised>) => void;
}

/** A text in the languages of the competition: English first, which stands in for those that are missing. */
export function LocalisedFields({ label, description, value, faults = {}, ...rest }: LocalisedFieldsProps) {
  const { long = false, required = false, disabled = false, change } = rest;
  const { t } = useLanguage();
  const { languages } = useCompetition();
  const others = languages.filter((language) => language !== 'en');
  const field = (language: Language, isFirst: boolean) => {
    const said = {
      label: t('rounds.form.inLanguage', { field: label, language: t(`codes.language.${language}`) }),
      value: value[language] ?? '',
      error: faults[language],
      required: required && isFirst,
      disabled,
      lang: language,
      dir: directionOf(language),
      ...(isFirst && description !== undefined && { description }),
      onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
        change({ ...value, [language]: event.currentTarget.value }),
    };
    return long ? <Textarea key={language} autosize minRows={2} {...said} /> : <TextInput key={language} {...said} />;
  };
  return (
    <Stack gap="xs">
      {field('en', true)}
      {others.length > 0 && (
        <details>
          <summary>{t('rounds.form.otherLanguages')}</summary>
          <Stack gap="xs" mt="xs">
            {others.map((language) => field(language, false))}
          </Stack>
        </details>
      )}
    </Stack>
  );
}
