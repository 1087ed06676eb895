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
import { useRoundTitle } from '../judging/round-title';
import { AcceptForm } from './accept-form';
import { Advanced } from './advanced';
import { type Decisions, decisionsPath, type Method, type RankingLine } from './decision';
import { ExtraReadings } from './extra-readings';
import { finalPlaces, type TieBreak } from './final-places';
import { LateConflicts } from './late-conflicts';
import { RankingFiles } from './ranking-files';
import { JudgeWarnings } from './judge-warnings';
import { RankingTable } from './ranking-table';
import { SealedResult } from './sealed-result';
import { TieBreaks } from './tie-breaks';
import { useStepName } from './use-step-name';

/** The proposals in order, what is decided on each, and the end of the deliberation. */
export function RankingTab() {
  const { t } = useLanguage();
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
          const round = all.find(({ roundId }) => roundId === chosen) ?? all.at(-1);
          // Decisions go by the last round that was opened.
          const decidedBy = all.findLast(({ status }) => status !== 'draft');
          if (round === undefined) return <Text>{t('secretariat.ranking.none')}</Text>;
          return (
            <Stack>
              {all.length > 1 && <ChooseRound all={all} value={round.roundId} choose={setChosen} />}
              <Ranking key={round.roundId} {...{ round, all }} decidedBy={decidedBy ?? null} />
              {isAnnounced(phase) && round.status === 'closed' && <SealedResult roundId={round.roundId} />}
            </Stack>
          );
        }}
      </Loaded>
    </Stack>
  );
}

interface ChooseRoundProps {
  readonly all: readonly Round[];
  readonly value: string;
  readonly choose: (roundId: string) => void;
}

function ChooseRound({ all, value, choose }: ChooseRoundProps) {
  const { t } = useLanguage();
  const titleOf = useRoundTitle(all);
  return (
    <NativeSelect
      label={t('secretariat.ranking.round')}
      value={value}
      data={all.map(({ roundId }) => ({ value: roundId, label: titleOf(roundId) }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}

interface RankingProps {
  readonly round: Round;
  readonly all: readonly Round[];
  /** The round whose ranking decisions go by; null where none was opened. */
  readonly decidedBy: Round | null;
}

function Ranking({ round, all, decidedBy }: RankingProps) {
  const { roundId, status } = round;
  const { t, number } = useLanguage();
  const { id: competitionId, awards } = useCompetition();
  const account = useAccount();
  const titleOf = useRoundTitle(all);
  const sayStep = useStepName(decidedBy?.rubric ?? []);
  const [method, setMethod] = useState<Method>('mean');
  const query = method === 'mean' ? '' : `?method=${method}`;
  const ranking = useRead<readonly RankingLine[]>(`${roundPath(roundId)}/ranking${query}`);
  const decisions = useRead<Decisions>(decisionsPath(competitionId), { every: 10_000 });
  const isOver = decidedBy?.status === 'closed';
  const { data: ties = [] } = useRead<readonly TieBreak[]>(`${decisionsPath(competitionId)}/tie-breaks`, {
    when: isOver,
  });
  const isDecidedBy = method === 'mean' && roundId === decidedBy?.roundId;
  const isPending = decisions.data?.status === 'pending';
  const manages = allows(account, 'competition.manage', { competitionId });
  const takes = allows(account, 'decision.take', { competitionId }) && isPending;
  return (
    <>
      {takes && decidedBy && decisions.data && (
        <AcceptForm decisions={decisions.data} by={titleOf(decidedBy.roundId)} isOver={isOver} />
      )}
      <Section title={t('secretariat.tabs.ranking')}>
        <LateConflicts late={decisions.data?.late ?? []} />
        <Advanced method={method} choose={setMethod} />
        <Loaded from={ranking}>
          {(lines) => (
            <>
              {lines.some(({ tooClose }) => tooClose) && (
                <Text size="sm">{t('secretariat.ranking.tooCloseLead', { cut: number(awards) })}</Text>
              )}
              <RankingTable
                {...{ lines, takes, method, sayStep }}
                decisions={decisions.data?.decisions ?? []}
                final={finalPlaces(isDecidedBy ? ties : [])}
              />
            </>
          )}
        </Loaded>
        <RankingFiles roundId={roundId} method={method} manages={manages} />
      </Section>
      {manages && <JudgeWarnings roundId={roundId} />}
      {manages && status !== 'draft' && isPending && <ExtraReadings round={round} />}
      <TieBreaks {...{ ties, sayStep }} />
    </>
  );
}
