import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { read } from '../../api/client';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Fold } from '../../ui/folding';
import { type Decisions, decisionsPath } from '../ranking/decision';
import { useCompetition } from '../use-competition';
import { Waiting } from '../../ui/waiting';
import { AdvanceSection } from './advance-section';
import { AssignmentsSection } from './assignments-section';
import { CalibrationSection } from './calibration-section';
import type { ConflictTable } from './conflict';
import { ConflictsSection } from './conflicts-section';
import { DiscussionSection } from './discussion-section';
import { EnteredSection } from './entered-section';
import { outlineOf, type RoundStep } from './next-step';
import { PanelSection } from './panel-section';
import { ProgressSection } from './progress-section';
import { type PanelMember, type Round, roundPath, type RoundProgress } from './round';
import { placeOf, RoundOutline } from './round-outline';
import { RoundSection } from './round-section';
import { useRoundTitle } from './round-title';

interface OneRoundProps {
  readonly round: Round;
  readonly all: readonly Round[];
  readonly manages: boolean;
  /** Shows another round. */
  readonly shown: (roundId: string) => void;
}

/** One round from its set-up to its outcome; what is done is folded away. */
export function OneRound({ round, all, manages, shown }: OneRoundProps) {
  const { t, number } = useLanguage();
  const { id } = useCompetition();
  const titleOf = useRoundTitle(all);
  const { status, assigned, calibration, source } = round;
  const path = roundPath(round.roundId);
  const isOn = status === 'open' || status === 'discussion';
  const progress = useRead<RoundProgress>(`${path}/progress`, { when: status !== 'draft', every: isOn && 10_000 });
  const panel = useRead<readonly PanelMember[]>(`${path}/panel`, { when: manages });
  const conflicts = useQuery({
    queryKey: [`${path}/conflicts`, 'first'],
    queryFn: () => read<ConflictTable>(`${path}/conflicts?limit=1`),
    enabled: manages,
  });
  const decisions = useRead<Decisions>(decisionsPath(id), { when: manages && status === 'closed' });
  const state = {
    ...{ round, panel: panel.data ?? [], missingReadings: conflicts.data?.missingReadings ?? 0 },
    ...{ progress: progress.data ?? null, decided: decisions.data !== undefined && decisions.data.missing === 0 },
  };
  const isDone = (step: RoundStep) => outlineOf(state).some((one) => one.step === step && one.state === 'done');
  const isLoading = panel.isPending || conflicts.isPending;
  const setUp = (
    <RoundSection
      {...{ round, manages }}
      title={titleOf(round.roundId)}
      from={source === null ? null : titleOf(source.roundId)}
      progress={progress.data ?? null}
    />
  );
  const part = (place: string, folded: boolean, content: ReactNode, summary?: string) => (
    <div id={placeOf(place)}>
      <Fold folded={folded} {...(summary !== undefined && { summary })}>
        {content}
      </Fold>
    </div>
  );
  if (!manages)
    return (
      <Stack>
        {setUp}
        {status !== 'draft' && <ProgressSection round={round} />}
      </Stack>
    );
  // Nothing that can be clicked moves or is drawn anew once it is there.
  if (isLoading) return <Waiting />;
  return (
    <Stack>
      <RoundOutline {...state} />
      {/* Opening and closing are done here, so it stays open until both are. */}
      {part('setup', status === 'closed', setUp, t(`codes.roundStatus.${status}`))}
      {status !== 'closed' &&
        part('panel', isDone('declare'), <PanelSection round={round} />, number(state.panel.length))}
      {part(
        'conflicts',
        status !== 'draft' && state.missingReadings === 0,
        <ConflictsSection round={round} />,
        conflicts.data && number(conflicts.data.total),
      )}
      {status !== 'closed' && part('assignments', isDone('assign'), <AssignmentsSection round={round} />)}
      {part(
        'calibration',
        status === 'closed' || calibration.length === 0,
        <CalibrationSection round={round} progress={progress.data ?? null} />,
        calibration.length > 0 ? number(calibration.length) : '',
      )}
      {status !== 'draft' && part('progress', status === 'closed', <ProgressSection round={round} />)}
      {status !== 'draft' && part('entered', !isOn || state.progress?.entered === 0, <EnteredSection round={round} />)}
      {status !== 'draft' && assigned !== null && (
        <>
          {part(
            'discussion',
            status !== 'discussion',
            <DiscussionSection round={round} missing={state.progress?.missing ?? 0} />,
          )}
          {status === 'closed' && part('advance', true, <AdvanceSection {...{ round, shown }} />)}
        </>
      )}
    </Stack>
  );
}
