import { type competitionV1, type DataOf, type Language, textIn } from '@champions/contracts';
import { dayIn, momentIn } from './dates';
import { competitionPath, pathIn } from './site';
import { type PublicPhase, wordingIn } from './wording';

export type CompetitionData = DataOf<typeof competitionV1>;

/** A competition in a line: its name, what it is about, where it stands. */
export interface CompetitionCard {
  readonly name: string;
  readonly theme: string;
  readonly path: string;
  readonly status: string;
  readonly isOpen: boolean;
  readonly deadline: { readonly at: string; readonly text: string } | null;
}

/** Open means open by the clock: the phase may follow a moment later. */
export const isOpen = ({ phase, timeline }: CompetitionData, now: Date): boolean =>
  phase === 'open' && timeline.closes.at !== null && new Date(timeline.closes.at) > now;

/** Winners are spoken of only where they can be read: the phase alone proves nothing. */
export function statusOf(competition: CompetitionData, now: Date, winnersPublic: boolean): PublicPhase {
  const { phase } = competition;
  if (phase === 'draft') return 'scheduled';
  if (phase === 'open' && !isOpen(competition, now)) return 'closed';
  if (winnersPublic) return phase === 'follow-up' || phase === 'archived' ? phase : 'announced';
  return phase === 'announced' || phase === 'follow-up' ? 'decided' : phase;
}

export function toCard(
  competition: CompetitionData,
  { language, now, winnersPublic }: { language: Language; now: Date; winnersPublic: boolean },
): CompetitionCard {
  const { closes } = competition.timeline;
  return {
    name: textIn(competition.name, language),
    theme: textIn(competition.theme, language),
    path: pathIn(language, competitionPath(competition.slug)),
    status: wordingIn(language).phases[statusOf(competition, now, winnersPublic)],
    isOpen: isOpen(competition, now),
    deadline: closes.at === null ? null : { at: closes.at, text: momentIn(closes.at, closes.zone, language) },
  };
}

export const moments = ['opens', 'closes', 'screeningEnds', 'judgingCloses', 'announcement'] as const;

/** The dated moments in their order, each as a reader of the language writes it. */
export function timelineOf({ timeline }: CompetitionData, language: Language) {
  const w = wordingIn(language).call;
  return moments.map((moment) => {
    const { at, zone } = timeline[moment];
    const exact = moment === 'opens' || moment === 'closes';
    return {
      label: w.moments[moment],
      at,
      isDeadline: moment === 'closes',
      text: at === null ? w.toBeConfirmed : exact ? momentIn(at, zone, language) : dayIn(at, zone, language),
    };
  });
}
