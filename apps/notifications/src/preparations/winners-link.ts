import type { Language } from '@champions/contracts';
import type { Sender } from '../delivery';
import type { KnownCompetition } from '../neighbours';

/** Where everybody reads who has won. */
export const winnersLink = ({ publicUrl }: Sender, { slug }: KnownCompetition, language: Language): string =>
  `${publicUrl}/${language}/competitions/${slug}/winners`;
