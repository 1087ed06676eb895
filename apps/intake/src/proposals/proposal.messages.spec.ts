import { evolve, type Proposal, type ProposalFact } from './domain/proposal';
import { documents, publish } from './proposal.messages';

const at = '2021-09-15T12:00:00.000Z';
const organisation = { id: 'org-1', name: 'Lima Chamber', economy: 'Peru', known: true };
const form = [{ key: 'title', type: 'short-text' as const, required: true, label: { en: 'Title' } }];
const secret = 'SECRET';
const about = { proposalId: 'p', competitionId: 'c', organisationId: 'org-1' };

const saved: ProposalFact = {
  ...{ type: 'draft-saved', id: 'p', competitionId: 'c', organisation, by: 'author' },
  draft: { language: 'es', answers: { title: secret }, savedAt: at },
};
const submitted = (late = false): ProposalFact => ({
  ...{ type: 'submitted', commandId: 'command', organisation },
  submission: {
    ...{ title: 'Digital Chambers', late, by: 'sender' },
    content: {
      ...{ ...about, version: 1, organisationName: 'Lima Chamber', economy: 'Peru', language: 'es' },
      answers: { title: 'Digital Chambers' },
    },
    receipt: {
      ...{ type: 'champions.receipt', version: 1, keyId: 'k', number: 'N-1', files: [], signature: 's' },
      ...{ ...about, proposalVersion: 1, contentHash: 'a'.repeat(64), receivedAt: at, timelineRevision: 1 },
    },
  },
});
const screened = (eligible: boolean): ProposalFact => ({
  ...{ type: 'screened', form },
  screening: { eligible, reasons: eligible ? [] : ['duplicate'], note: secret, by: 'manager', at },
});
const lateDecided: ProposalFact = { type: 'late-decided', accepted: true, reason: secret, by: 'manager', at };
const withdrawn: ProposalFact = { type: 'withdrawn', reason: secret, by: 'sender', at };

function after(...facts: ProposalFact[]) {
  const said: { type: string; data: unknown }[] = [];
  let state: Proposal | null = null;
  for (const fact of facts) {
    state = evolve(state, fact);
    said.push(...publish(fact, state).map(({ definition, data }) => ({ type: definition.type, data })));
    for (const { definition, data } of [...publish(fact, state), ...documents(state)]) definition.data.parse(data);
  }
  return { said, kept: documents(state!).map(({ definition, data }) => ({ type: definition.type, data })) };
}
const types = (list: readonly { type: string }[]) => list.map(({ type }) => type);

describe('what others may know of a proposal', () => {
  it('is nothing of a draft, withdrawn or not', () => {
    expect(after(saved)).toEqual({ said: [], kept: [] });
    expect(after(saved, withdrawn)).toEqual({ said: [], kept: [] });
  });

  it('is its summary and its receipt’s number once submitted, and no answer', () => {
    const { said, kept } = after(saved, submitted());
    expect(said).toEqual([
      {
        type: 'intake.proposal-submitted',
        data: {
          ...{ ...about, submittedBy: 'sender', version: 1, contentHash: 'a'.repeat(64) },
          ...{ receiptNumber: 'N-1', receivedAt: at, late: false },
        },
      },
    ]);
    expect(kept).toEqual([
      {
        type: 'intake.proposal',
        data: {
          ...{ competitionId: 'c', organisationId: 'org-1', organisationName: 'Lima Chamber', economy: 'Peru' },
          ...{ contactIds: ['author', 'sender'], title: 'Digital Chambers', language: 'es', status: 'submitted' },
          ...{ receiptNumber: 'N-1', receivedAt: at },
        },
      },
    ]);
  });

  it('is the whole entry while it is eligible, and only then', () => {
    expect(types(after(saved, submitted(), screened(true)).kept)).toEqual(['intake.proposal', 'intake.entry']);
    for (const facts of [[screened(false)], [screened(true), withdrawn], [screened(true), screened(false)]])
      expect(types(after(saved, submitted(), ...facts).kept)).toEqual(['intake.proposal']);
    expect(types(after(saved, submitted(true)).kept)).toEqual(['intake.proposal']);
  });

  it('is never a draft’s text, a note or a reason in words', () => {
    const everything = after(saved, submitted(true), lateDecided, screened(true), screened(false), withdrawn);
    expect(types(everything.said)).toEqual([
      ...['intake.proposal-submitted', 'intake.late-decided', 'intake.proposal-screened'],
      ...['intake.proposal-screened', 'intake.proposal-withdrawn'],
    ]);
    expect(JSON.stringify(everything)).not.toContain(secret);
  });
});
