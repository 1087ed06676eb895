import { forgottenAddressV1 } from '@champions/contracts';
import type { ErasePerson } from '@champions/platform';
import { describeReaction, sampleMessage } from '@champions/testing';
import type { DropLetters } from '../delivery';
import type { ForgetSubscriber } from '../subscribers';
import { ForgetAddress } from './forget-address.handler';
import { forgetAddressReaction } from './forget-address.reaction';

const message = sampleMessage(
  forgottenAddressV1,
  { email: 'ana@chamber.example', erasedAt: '2021-09-15T12:00:00Z' },
  { key: 'ana' },
);

const given = () => {
  const done = new Set<string>();
  const forgets = (what: string) => ({
    execute: (email: string, before: Date) =>
      Promise.resolve(void done.add(`${what} of ${email} before ${before.toISOString()}`)),
  });
  const erase = { report: (id: string, what: string) => Promise.resolve(void done.add(`${what} of ${id} reported`)) };
  const forget = new ForgetAddress(
    forgets('subscription') as unknown as ForgetSubscriber,
    forgets('letters') as unknown as DropLetters,
    erase as unknown as ErasePerson,
  );
  return { reaction: forgetAddressReaction(forget), effects: () => [...done] };
};

describeReaction('forget-address', { 'an address': { message, given } });

it('reports the address once all that was kept under it is gone', async () => {
  const { reaction, effects } = given();
  await reaction.run(message, 'effect');
  expect(effects()).toEqual([
    'subscription of ana@chamber.example before 2021-09-15T12:00:00.000Z',
    'letters of ana@chamber.example before 2021-09-15T12:00:00.000Z',
    'address of ana reported',
  ]);
});
