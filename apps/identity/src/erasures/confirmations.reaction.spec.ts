import { erasureConfirmations, erasingServices } from '@champions/contracts';
import { describeReaction, sampleMessage } from '@champions/testing';
import type { ChangeAccount } from '../accounts';
import { confirmationsReaction } from './confirmations.reaction';

const given = () => {
  const noted = new Set<string>();
  const accounts = {
    confirmErasure: (id: string, service: string) => Promise.resolve(void noted.add(`${id} by ${service}`)),
  };
  return { reaction: confirmationsReaction(accounts as unknown as ChangeAccount), effects: () => [...noted] };
};

describeReaction(
  'erasure-confirmations',
  Object.fromEntries(
    erasingServices.map((service) => [
      `the word of ${service}`,
      { message: sampleMessage(erasureConfirmations[service], { accountId: 'ana' }, { key: 'ana' }), given },
    ]),
  ),
);

it('notes whose word it is', async () => {
  const { reaction, effects } = given();
  await reaction.run(sampleMessage(erasureConfirmations.judging, { accountId: 'ana' }, { key: 'ana' }), 'effect');
  expect(effects()).toEqual(['ana by judging']);
});
