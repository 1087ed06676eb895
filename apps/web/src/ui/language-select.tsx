import type { Language } from '@champions/contracts';
import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { languages, ownNames } from '../i18n/languages';

interface LanguageSelectProps extends Omit<NativeSelectProps, 'onChange' | 'value' | 'data'> {
  readonly value: Language;
  readonly offered?: readonly Language[];
  readonly choose: (language: Language) => void;
}

export function LanguageSelect({ value, offered = languages, choose, ...rest }: LanguageSelectProps) {
  return (
    <NativeSelect
      {...rest}
      value={value}
      data={offered.map((language) => ({ value: language, label: ownNames[language] }))}
      onChange={(event) => choose(event.currentTarget.value as Language)}
    />
  );
}
