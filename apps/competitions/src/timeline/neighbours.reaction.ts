import { callDrainedV1, decidedV1 } from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { RecordDecidedHandler } from './record-decided.handler';
import type { RecordDrainedCallHandler } from './record-drained-call.handler';

/** What other services say that a phase waits for. */
export function neighboursReaction(drained: RecordDrainedCallHandler, decided: RecordDecidedHandler): Reaction {
  return new Reaction('phases-follow-neighbours', new Date('2021-01-01T00:00:00Z'))
    .on(callDrainedV1, ({ data, correlationId }, commandId) =>
      drained.execute(data, { commandId, actorId: 'intake', correlationId }),
    )
    .on(decidedV1, ({ data, correlationId }, commandId) =>
      decided.execute(data, { commandId, actorId: 'judging', correlationId }),
    );
}
