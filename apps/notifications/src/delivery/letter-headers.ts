import type { LetterContent } from '../templates';
import type { Letter } from './domain/letter';

/** What mail programs and operators may know of a letter without reading it. */
export function letterHeaders(
  { matter, competitionId }: Pick<Letter, 'matter' | 'competitionId'>,
  { language }: Pick<LetterContent, 'language'>,
  unsubscribeLink?: string,
): Readonly<Record<string, string>> {
  return {
    'Content-Language': language,
    'X-Champions-Reason': matter.reason,
    ...(competitionId !== null && { 'X-Champions-Competition': competitionId }),
    // One click in the mail program is enough (RFC 8058).
    ...(unsubscribeLink !== undefined && {
      'List-Unsubscribe': `<${unsubscribeLink}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}
