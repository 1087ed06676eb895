import { allows } from '@champions/policy';
import { Alert, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { useAccount } from '../../session/use-account';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { type Round, roundPath, roundsPath } from '../judging/round';
import { isAnnounced } from '../competition';
import { useCompetition } from '../use-competition';
import { AcceptForm } from './accept-form';
import { Advanced } from './advanced';
import { type Decisions, decisionsPath, type Method, type RankingLine } from './decision';
import { JudgeWarnings } from './judge-warnings';
import { RankingTable } from './ranking-table';
import { SealedResult } from './sealed-result';
import { TieBreaks } from './tie-breaks';

/** The proposals in order, what is decided on each, and the end of the deliberation. */
export function RankingTab() {
  const { t, number } = useLanguage();
  const { id, phase } = useCompetition();
  const rounds = useRead<readonly Round[]>(roundsPath(id));
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Stack>
      {!isAnnounced(phase) && (
        <Alert variant="outline" color="red">
          {t('secretariat.ranking.embargo')}
        </Alert>
      )}
      <Loaded from={rounds}>
        {(all) => {
          const roundId = chosen ?? all.at(-1)?.roundId;
          // Decisions go by the last round that was opened.
          const decidedBy = all.findLast(({ status }) => status !== 'draft');
          if (roundId === undefined) return <Text>{t('secretariat.ranking.none')}</Text>;
          return (
            <Stack>
              {all.length > 1 && (
                <NativeSelect
                  label={t('secretariat.ranking.round')}
                  value={roundId}
                  data={all.map((round, index) => ({
                    value: round.roundId,
                    label: t('secretariat.judging.round', { number: number(index + 1) }),
                  }))}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                />
              )}
              <Ranking roundId={roundId} />
              {decidedBy?.status === 'closed' && <TieBreaks rubric={decidedBy.rubric} />}
              {isAnnounced(phase) && decidedBy && <SealedResult roundId={decidedBy.roundId} />}
            </Stack>
          );
        }}
      </Loaded>
    </Stack>
  );
}

function Ranking({ roundId }: { readonly roundId: string }) {
  const { t } = useLanguage();
  const { id: competitionId } = useCompetition();
  const account = useAccount();
  const [method, setMethod] = useState<Method>('mean');
  const query = method === 'mean' ? '' : `?method=${method}`;
  const ranking = useRead<readonly RankingLine[]>(`${roundPath(roundId)}/ranking${query}`);
  const decisions = useRead<Decisions>(decisionsPath(competitionId), { every: 10_000 });
  const takes = allows(account, 'decision.take', { competitionId }) && decisions.data?.status === 'pending';
  return (
    <>
      {takes && decisions.data && <AcceptForm decisions={decisions.data} />}
      <Section title={t('secretariat.tabs.ranking')}>
        <Advanced method={method} choose={setMethod} />
        <Loaded from={ranking}>
          {(lines) => (
            <RankingTable lines={lines} decisions={decisions.data?.decisions ?? []} takes={takes} method={method} />
          )}
        </Loaded>
      </Section>
      {allows(account, 'competition.manage', { competitionId }) && <JudgeWarnings roundId={roundId} />}
    </>
  );
}
