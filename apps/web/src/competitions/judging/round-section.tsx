import { Group } from '@mantine/core';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { Badge } from '../../ui/badge';
import { DoIt } from '../../ui/do-it';
import { Facts } from '../../ui/facts';
import { Section } from '../../ui/section';
import { useCompetition } from '../use-competition';
import { EditRound } from './edit-round';
import { type Round, roundPath, type RoundProgress } from './round';

export const roundTones = { draft: 'quiet', open: 'marker', discussion: 'marker', closed: 'good' } as const;

interface RoundSectionProps {
  readonly round: Round;
  readonly title: string;
  /** The name of the round it takes its proposals from. */
  readonly from: string | null;
  readonly manages: boolean;
  readonly progress: RoundProgress | null;
}

/** How a round is set up, changing that, and opening and closing it. */
export function RoundSection({ round, title, from, manages, progress }: RoundSectionProps) {
  const { t, text, number, list, momentAt } = useLanguage();
  const { zone, timeline } = useCompetition();
  const { roundId, rubric, readings, status, blind, assigned, takes, closesAt, othersMarks } = round;
  const path = roundPath(roundId);
  const open = useCommand(() => ({ method: 'POST', path: `${path}/open` }));
  const close = useCommand(() => ({ method: 'POST', path: `${path}/close` }));
  const guide = list(rubric.map(({ name, weight }) => `${text(name)} (${number(Math.round(weight * 100))}\u00a0%)`));
  const hidden = blind.map((what) =>
    t(what === 'organisation' ? 'secretariat.judging.blindOrganisation' : 'secretariat.judging.blindEconomy'),
  );
  return (
    <Section title={title} aside={<Badge tone={roundTones[status]}>{t(`codes.roundStatus.${status}`)}</Badge>}>
      {takes !== null && from !== null && t('rounds.takes', { count: number(takes), round: from })}
      <Facts
        facts={[
          [t('secretariat.judging.guide'), guide],
          [t('secretariat.judging.readings'), number(readings)],
          [t('secretariat.judging.blind'), list(hidden) || t('secretariat.judging.blindNone')],
          [t('rounds.form.others'), t(`rounds.form.othersMarks.${othersMarks}`)],
          [t('rounds.marksUntil'), momentAt(closesAt ?? timeline.judgingCloses.at, zone)],
        ]}
      />
      {manages && status !== 'closed' && status !== 'discussion' && <EditRound key={roundId} round={round} />}
      {manages && (
        <Group align="flex-start">
          {status === 'draft' && (
            <DoIt command={open} disabled={assigned === null}>
              {t('secretariat.judging.open')}
            </DoIt>
          )}
          {(status === 'open' || status === 'discussion') && (
            <AskFirst
              button={t('secretariat.judging.close')}
              title={t('secretariat.judging.closeTitle')}
              lead={t('secretariat.judging.closeLead', { missing: number(progress?.missing ?? 0) })}
              confirm={t('secretariat.judging.close')}
              act={() => close.mutateAsync()}
            />
          )}
        </Group>
      )}
    </Section>
  );
}
