export type LateChange = 'declared' | 'imposed' | 'dismissed' | 'lifted';

interface Said {
  readonly at: Date;
}

interface Ruled {
  readonly judgeId: string;
  readonly subject: { readonly kind: 'organisation' | 'entry'; readonly id: string };
  readonly declaredAt: Date | null;
  readonly imposed: Said | null;
  readonly dismissed: Said | null;
  readonly liftedAt?: Date | undefined;
}

interface Reading {
  readonly judgeId: string;
  readonly entryId: string;
  readonly organisationId: string;
}

export interface LateConflict {
  readonly judgeId: string;
  readonly entryId: string;
  readonly change: LateChange;
  readonly at: Date;
}

/**
 * What was said of conflicts after a decision, for each reading that was handed in, the last thing last. The decision
 * goes by the marks as they counted when it was made, whatever has come to light since.
 */
export function lateChanges(
  rulings: readonly Ruled[],
  readings: readonly Reading[],
  decidedAt: Date,
): readonly LateConflict[] {
  const readingsOf = new Map<string, Reading[]>();
  for (const reading of readings)
    for (const subject of [`entry ${reading.entryId}`, `organisation ${reading.organisationId}`]) {
      const key = `${reading.judgeId} ${subject}`;
      readingsOf.set(key, [...(readingsOf.get(key) ?? []), reading]);
    }
  return rulings
    .flatMap((ruling): LateConflict[] => {
      const { judgeId, subject } = ruling;
      const late = momentsOf(ruling).filter(({ at }) => at > decidedAt);
      return (readingsOf.get(`${judgeId} ${subject.kind} ${subject.id}`) ?? []).flatMap(({ entryId }) =>
        late.map(({ change, at }) => ({ judgeId, entryId, change, at })),
      );
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.entryId < b.entryId ? -1 : 1));
}

function momentsOf({ declaredAt, imposed, dismissed, liftedAt }: Ruled) {
  const moments: Readonly<Record<LateChange, Date | null | undefined>> = {
    ...{ declared: declaredAt, imposed: imposed?.at, dismissed: dismissed?.at, lifted: liftedAt },
  };
  return (Object.keys(moments) as LateChange[]).flatMap((change) => {
    const at = moments[change];
    return at ? [{ change, at }] : [];
  });
}
