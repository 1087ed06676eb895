import {
  advanceNoticesRequestedV1,
  lateDecidedV1,
  type Message,
  proposalScreenedV1,
  proposalSubmittedV1,
  proposalWithdrawnV1,
} from '@champions/contracts';
import { Reaction } from '@champions/messaging';
import type { AskForLetters } from './ask-for-letters.handler';
import { FIRST_MESSAGE } from './first-message';
import { occurrenceOf } from './occurrence';
import type { Wish } from './wish';

type Matter = Extract<Wish, { readonly kind: 'proposal' }>['matter'];

/** What happened to a proposal is told to each of its contacts. */
export function proposalLetters(letters: AskForLetters): Reaction {
  const tell = (message: Message<{ readonly competitionId: string }>, effectId: string, matter: Matter) =>
    letters.execute(
      effectId,
      { kind: 'proposal', matter, competitionId: message.data.competitionId, occurrence: occurrenceOf(message) },
      message.correlationId,
    );
  return new Reaction('proposal-letters', FIRST_MESSAGE)
    .on(proposalSubmittedV1, (message, effectId) => {
      const { proposalId, receiptNumber, receivedAt, late } = message.data;
      return tell(message, effectId, {
        reason: late ? 'proposal-late' : 'proposal-received',
        ...{ proposalId, receiptNumber, receivedAt },
      });
    })
    .on(lateDecidedV1, (message, effectId) => {
      const { proposalId, accepted } = message.data;
      return tell(message, effectId, { reason: 'late-decided', proposalId, accepted });
    })
    .on(proposalWithdrawnV1, (message, effectId) =>
      tell(message, effectId, { reason: 'proposal-withdrawn', proposalId: message.data.proposalId }),
    )
    .on(proposalScreenedV1, (message, effectId) => {
      const { proposalId, eligible, reasons } = message.data;
      return tell(message, effectId, { reason: 'screening-result', proposalId, eligible, reasons });
    });
}

/** Winners hear of it first, in confidence. */
export function advanceNotices(letters: AskForLetters): Reaction {
  return new Reaction('advance-notices', FIRST_MESSAGE).on(advanceNoticesRequestedV1, (message, effectId) =>
    letters.execute(
      effectId,
      { kind: 'winners', ...message.data, occurrence: message.data.announcementId },
      message.correlationId,
    ),
  );
}
