import { Text } from '@mantine/core';
import { directionOf, isLanguage } from '../i18n/languages';

/** Text that people wrote, in its own language and direction, line breaks kept. */
export function Prose({ children, language }: { readonly children: string; readonly language?: string | undefined }) {
  const said = isLanguage(language) ? { lang: language, dir: directionOf(language) } : { dir: 'auto' };
  return (
    <Text component="div" data-prose {...said}>
      {children}
    </Text>
  );
}
