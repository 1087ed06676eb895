import { allows } from '@champions/policy';
import { Stack } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useAccount } from '../../session/use-account';
import { Loaded } from '../../ui/loaded';
import { useCompetition } from '../use-competition';
import { AssignmentsSection } from './assignments-section';
import { ConflictsSection } from './conflicts-section';
import { CreateRound } from './create-round';
import { PanelSection } from './panel-section';
import { ProgressSection } from './progress-section';
import { type Round, roundsPath } from './round';
import { RoundSection } from './round-section';

/** Who judges, who reads what, and how far they are. */
export function JudgingTab() {
  const { id } = useCompetition();
  const account = useAccount();
  const manages = allows(account, 'competition.manage', { competitionId: id });
  const rounds = useRead<readonly Round[]>(roundsPath(id), { every: 3_000 });
  return (
    <Loaded from={rounds}>
      {(all) => (
        <Stack>
          {all.map((round, index) => (
            <Stack key={round.roundId}>
              <RoundSection round={round} number={index + 1} manages={manages} />
              {manages && round.status !== 'closed' && <PanelSection round={round} />}
              {manages && <ConflictsSection round={round} />}
              {manages && round.status !== 'closed' && <AssignmentsSection round={round} />}
              {round.status !== 'draft' && <ProgressSection round={round} />}
            </Stack>
          ))}
          {manages && all.every(({ status }) => status === 'closed') && <CreateRound first={all.length === 0} />}
        </Stack>
      )}
    </Loaded>
  );
}
