import { signInV1 } from '@champions/contracts';
import { type AggregateType, outgoing } from '@champions/persistence';
import { evolve, type SignIn, type SignInFact } from './domain/sign-in';

/** The letter is a document for as long as its code is of use; then a tombstone takes it off the topic. */
export const signIns: AggregateType<SignIn, SignInFact> = {
  name: 'sign-ins',
  schema: 1,
  evolve,
  documents: (signIn) => {
    if (signIn.status !== 'waiting') return [];
    const { email, language, code, link, expiresAt } = signIn;
    return [outgoing(signInV1, { email, language, code, link, expiresAt })];
  },
  dueAt: (signIn) => (signIn.status === 'waiting' ? new Date(signIn.expiresAt) : null),
};
