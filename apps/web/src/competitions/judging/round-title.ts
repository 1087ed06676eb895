import { useLanguage } from '../../i18n/use-language';
import type { Round } from './round';

/** What a round is called: by its name, or by its place among the rounds of its competition. */
export function useRoundTitle(all: readonly Round[]): (roundId: string) => string {
  const { t, text, number } = useLanguage();
  return (roundId) => {
    const place = all.findIndex((round) => round.roundId === roundId);
    const name = all[place]?.name;
    return name ? text(name) : t('secretariat.judging.round', { number: number(place + 1) });
  };
}
