import { generateKeyPairSync } from 'node:crypto';
import type { Phase } from '@champions/contracts';
import type { Row } from '@champions/messaging';
import { AggregateStore, MemoryAggregateDocuments, type StoreCollection } from '@champions/persistence';
import type { Environment } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { FixedClock } from '@champions/testing';
import { KnownCompetitions } from '../competitions';
import { KnownOrganisations } from '../organisations';
import { ReceiptIssuer } from '../receipts';
import { proposals } from './proposal.aggregate';
import { RunningSubmissions } from './running-submissions';
import { SaveDraft } from './save-draft.handler';
import { SubmitProposal } from './submit-proposal.handler';

const closesAt = new Date('2021-09-15T22:00:00Z');
const before = new Date('2021-09-15T21:59:59.999Z');
const actor: Actor = {
  ...{ id: 'member', name: 'M', language: 'en', operator: false, roles: [] },
  organisations: [{ organisationId: 'org-1', role: 'owner' }],
};
const by = (commandId: string) => ({ commandId, actorId: actor.id });
const moment = (at: Date) => ({ at: at.toISOString(), zone: 'UTC' });
const competition = (closes: Date, revision: number, phase: Phase = 'open') => ({
  ...{ _id: 'c', positions: {}, slug: 'call', phase },
  timeline: { revision, opens: moment(new Date('2021-06-25T00:00:00Z')), closes: moment(closes) },
  form: [{ key: 'title', type: 'short-text', required: true, label: { en: 'Title' } }],
});

/** Rows in memory that count how often they are read. */
function rows(...initial: Row[]) {
  const found = new Map(initial.map((row) => [row._id, row]));
  const reads: string[] = [];
  const findOne = ({ _id }: { _id: string }) => {
    reads.push(_id);
    return Promise.resolve(found.get(_id) ?? null);
  };
  return {
    reads,
    set: (row: Row) => found.set(row._id, row),
    as: <T extends Row>() => ({ findOne }) as unknown as StoreCollection<T>,
  };
}

/** Documents in memory that count how often they are read and written. */
class CountedDocuments extends MemoryAggregateDocuments {
  readonly calls: string[] = [];
  override find(id: string) {
    this.calls.push('read');
    return super.find(id);
  }
  override update(...args: Parameters<MemoryAggregateDocuments['update']>) {
    this.calls.push('write');
    return super.update(...args);
  }
}

async function draft() {
  const clock = new FixedClock(before);
  const documents = new CountedDocuments();
  const store = new AggregateStore(proposals, documents, { clock });
  const competitionRows = rows(competition(closesAt, 1));
  const organisationRows = rows({ _id: 'org-1', positions: {}, name: 'Lima Chamber', economy: 'Peru' });
  const competitions = new KnownCompetitions(competitionRows.as(), clock);
  const organisations = new KnownOrganisations(organisationRows.as());
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const variables = { RECEIPT_PRIVATE_KEY: key, RECEIPT_RETIRED_KEYS: [] };
  const issuer = new ReceiptIssuer({ variables } as unknown as Environment);
  const running = new RunningSubmissions();
  const submit = new SubmitProposal(store, competitions, organisations, issuer, running);
  const input = {
    competitionId: 'c',
    organisationId: 'org-1',
    organisationName: 'L',
    economy: 'X',
    language: 'en' as const,
  };
  await new SaveDraft(store, competitions, organisations).execute(
    'p',
    { ...input, answers: { title: 'Digital Chambers' } },
    { actor, at: before },
    by('save'),
  );
  documents.calls.length = 0;
  competitionRows.reads.length = 0;
  organisationRows.reads.length = 0;
  const execute = (at: Date, commandId: string) => submit.execute('p', { actor, at }, by(commandId));
  return { clock, documents, competitionRows, organisationRows, running, execute };
}

describe('submitting a proposal', () => {
  it('takes one read and one write while the call was read a moment ago', async () => {
    const { documents, competitionRows, organisationRows, execute } = await draft();
    await execute(before, 'submit');
    expect(documents.calls).toEqual(['read', 'write']);
    expect([competitionRows.reads, organisationRows.reads]).toEqual([[], []]);
  });

  it('reads the call again after a second', async () => {
    const { clock, documents, competitionRows, execute } = await draft();
    clock.advance(1_001);
    await execute(before, 'submit');
    expect([documents.calls, competitionRows.reads]).toEqual([['read', 'read', 'write'], ['c']]);
  });

  it('never calls a proposal late by a deadline that has been extended', async () => {
    const { competitionRows, execute } = await draft();
    competitionRows.set(competition(new Date('2021-09-20T22:00:00Z'), 2));
    const { late, receipt } = await execute(closesAt, 'submit');
    expect([late, receipt.timelineRevision]).toEqual([false, 2]);
  });

  it('judges the deadline by the arrival of the request, however late it is handled', async () => {
    const inTime = await draft();
    inTime.clock.advance(60_000);
    expect((await inTime.execute(before, 'submit')).late).toBe(false);
    const late = await draft();
    expect((await late.execute(closesAt, 'submit')).late).toBe(true);
  });

  it('answers a repeated command with the receipt of the first time, also after a later version', async () => {
    const { execute } = await draft();
    const first = await execute(before, 'submit');
    const second = await execute(before, 'again');
    expect(second.receipt.proposalVersion).toBe(2);
    expect((await execute(before, 'submit')).receipt).toEqual(first.receipt);
    await expect(execute(before, 'save')).rejects.toThrow('KEY_REUSED');
  });

  it('commits the receipt in the same write as the message about it', async () => {
    const { documents, execute } = await draft();
    const { receipt } = await execute(before, 'submit');
    const stored = await documents.find('p');
    expect(stored!.outbox.map(({ type, data }) => [type, (data as { receiptNumber: string }).receiptNumber])).toEqual([
      ['intake.proposal-submitted', receipt.number],
      ['intake.proposal', receipt.number],
    ]);
  });

  it('is counted as running until it has ended, well or not', async () => {
    const { running, execute } = await draft();
    const work = execute(before, 'submit');
    expect(running.startedBefore(closesAt)).toBe(1);
    await work;
    await expect(execute(before, 'save')).rejects.toThrow('KEY_REUSED');
    expect(running.startedBefore(closesAt)).toBe(0);
  });
});
