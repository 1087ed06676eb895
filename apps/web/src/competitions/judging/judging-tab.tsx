import { allows } from '@champions/policy';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { useAccount } from '../../session/use-account';
import { Loaded } from '../../ui/loaded';
import { useCompetition } from '../use-competition';
import { CreateRound } from './create-round';
import { OneRound } from './one-round';
import { type Round, roundsPath } from './round';
import { useRoundTitle } from './round-title';

/** Who judges, who reads what, and how far they are: one round at a time. */
export function JudgingTab() {
  const { id } = useCompetition();
  const rounds = useRead<readonly Round[]>(roundsPath(id), { every: 3_000 });
  return <Loaded from={rounds}>{(all) => <Rounds all={all} />}</Loaded>;
}

const NEW = 'new';

function Rounds({ all }: { readonly all: readonly Round[] }) {
  const { t } = useLanguage();
  const { id } = useCompetition();
  const account = useAccount();
  const titleOf = useRoundTitle(all);
  const manages = allows(account, 'competition.manage', { competitionId: id });
  const [chosen, setChosen] = useState<string | null>(null);
  // The one that is under way; when all are over, the last.
  const round = all.find(({ roundId }) => roundId === chosen) ?? all.find(isUnderWay) ?? all.at(-1);
  const makes = manages && (chosen === NEW || round === undefined);
  const button = (value: string, label: string, pressed: boolean) => (
    <Button
      key={value}
      size="compact-md"
      variant={pressed ? 'filled' : 'default'}
      aria-pressed={pressed}
      onClick={() => setChosen(value)}
    >
      {label}
    </Button>
  );
  return (
    <Stack>
      {all.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('rounds.choose')}>
          {all.map(({ roundId, status }) =>
            button(
              roundId,
              t('rounds.named', { name: titleOf(roundId), status: t(`codes.roundStatus.${status}`) }),
              !makes && roundId === round?.roundId,
            ),
          )}
          {manages && button(NEW, t('rounds.add'), makes)}
        </Group>
      )}
      {makes ? (
        <CreateRound first={all.length === 0} created={setChosen} />
      ) : (
        round && <OneRound key={round.roundId} {...{ round, all, manages }} shown={setChosen} />
      )}
    </Stack>
  );
}

const isUnderWay = ({ status }: Round): boolean => status !== 'closed';
