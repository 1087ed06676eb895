import { Group } from '@mantine/core';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { Badge } from '../../ui/badge';
import { DoIt } from '../../ui/do-it';
import { Facts } from '../../ui/facts';
import { Section } from '../../ui/section';
import { type Round, roundPath, type RoundProgress } from './round';

const tones = { draft: 'quiet', open: 'marker', discussion: 'marker', closed: 'good' } as const;

interface RoundSectionProps {
  readonly round: Round;
  readonly number: number;
  readonly manages: boolean;
}

/** How a round is set up, and opening and closing it. */
export function RoundSection({ round, number: place, manages }: RoundSectionProps) {
  const { t, text, number, list } = useLanguage();
  const { roundId, rubric, readings, status, blind, assigned } = round;
  const path = roundPath(roundId);
  const progress = useRead<RoundProgress>(`${path}/progress`, { when: status === 'open' || status === 'discussion' });
  const open = useCommand(() => ({ method: 'POST', path: `${path}/open` }));
  const close = useCommand(() => ({ method: 'POST', path: `${path}/close` }));
  const guide = list(rubric.map(({ name, weight }) => `${text(name)} (${number(Math.round(weight * 100))} %)`));
  const hidden = blind.map((what) =>
    t(what === 'organisation' ? 'secretariat.judging.blindOrganisation' : 'secretariat.judging.blindEconomy'),
  );
  return (
    <Section
      title={t('secretariat.judging.round', { number: number(place) })}
      aside={<Badge tone={tones[status]}>{t(`codes.roundStatus.${status}`)}</Badge>}
    >
      <Facts
        facts={[
          [t('secretariat.judging.guide'), guide],
          [t('secretariat.judging.readings'), number(readings)],
          [t('secretariat.judging.blind'), list(hidden) || '–'],
        ]}
      />
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
              lead={t('secretariat.judging.closeLead', { missing: number(progress.data?.missing ?? 0) })}
              confirm={t('secretariat.judging.close')}
              act={() => close.mutateAsync()}
            />
          )}
        </Group>
      )}
    </Section>
  );
}
