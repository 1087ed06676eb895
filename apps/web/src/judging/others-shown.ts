import type { Sheet } from './sheet';

/** Whether a round shows what others gave, now or later. */
export function othersShown({
  status,
  round,
}: Pick<Sheet, 'status'> & { readonly round: Pick<Sheet['round'], 'status' | 'othersMarks'> }) {
  const { othersMarks } = round;
  if (othersMarks === 'never') return 'never';
  const isOver = round.status === 'discussion' || round.status === 'closed';
  const ownIsIn = status === 'submitted' || status === 'abstained';
  if (isOver || (othersMarks === 'after-own' && ownIsIn)) return 'now';
  return othersMarks === 'after-own' ? 'afterOwn' : 'afterClose';
}
