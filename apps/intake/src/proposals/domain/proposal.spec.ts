import { DomainError } from '@champions/kernel';
import type { Phase } from './call-window';
import { type Call, decide, type ProposalCommand } from './decide-proposal';
import { evolve, type IssuedReceipt, type Proposal, type ProposalFact, type ReceiptClaims } from './proposal';

const opensAt = '2021-06-25T00:00:00.000Z';
const closesAt = '2021-09-15T22:00:00.000Z';
const inTime = new Date('2021-09-15T21:59:59.999Z');
const tooLate = new Date(closesAt);
const label = { en: 'Question' };
const call = (phase: Phase): Call => ({
  ...{ phase, opensAt, closesAt, timelineRevision: 3 },
  form: [
    { key: 'title', type: 'short-text', required: true, label },
    { key: 'partners', type: 'yes-no', required: true, label },
    { key: 'names', type: 'short-text', required: true, showWhen: { question: 'partners', equals: true }, label },
  ],
});
const organisation = { id: 'org-1', name: 'Lima Chamber', economy: 'Peru', known: true };
const issue = (claims: ReceiptClaims): IssuedReceipt => ({
  ...{ type: 'champions.receipt', version: 1, keyId: 'key', number: `N-${claims.proposalVersion}`, files: [] },
  ...claims,
  signature: 'signed',
});

type Part<T extends ProposalCommand['type']> = Partial<Extract<ProposalCommand, { type: T }>>;
const by = { by: 'person-1', at: inTime, call: call('open') };
const save = (part: Part<'save'> = {}): ProposalCommand => ({
  ...{ type: 'save', id: 'p', competitionId: 'c', organisation, language: 'en', seen: true },
  ...{ answers: { title: 'Digital Chambers', partners: false, names: 'kept' }, ...by, ...part },
});
const submit = (part: Part<'submit'> = {}): ProposalCommand => ({
  ...{ type: 'submit', commandId: 'command-1', organisation: null, issue, ...by, ...part },
});
const late = { at: tooLate, call: call('closed') };
const screening = { by: 'manager', at: new Date('2021-09-20T00:00:00Z'), call: call('screening') };
const screen = (part: Part<'screen'> = {}): ProposalCommand => ({
  ...{ type: 'screen', eligible: true, reasons: [], note: null, ...screening, ...part },
});
const decideLate = (accepted: boolean): ProposalCommand => ({
  ...{ type: 'decide-late', accepted, reason: 'The connection failed.', ...screening },
});
const withdraw = (phase: Phase = 'open'): ProposalCommand => ({
  ...{ type: 'withdraw', reason: null, ...by, call: call(phase) },
});

function given(...commands: ProposalCommand[]) {
  const apply = (state: Proposal | null, facts: readonly ProposalFact[]) =>
    facts.reduce<Proposal | null>(evolve, state);
  const before = commands.reduce<Proposal | null>((state, command) => apply(state, decide(command, state)), null);
  return {
    when: (command: ProposalCommand) => ({
      then: (check: (proposal: Proposal, facts: readonly ProposalFact[]) => void) => {
        const facts = decide(command, before);
        check(apply(before, facts)!, facts);
      },
      thenNothing: () => {
        expect(decide(command, before)).toEqual([]);
      },
      thenRefused: (code: string, fields: readonly string[] = []) => {
        let refusal: unknown;
        try {
          decide(command, before);
        } catch (error) {
          refusal = error;
        }
        expect(refusal).toBeInstanceOf(DomainError);
        const { code: found, fields: problems } = refusal as DomainError;
        expect([found, problems.map(({ path }) => path)]).toEqual([code, fields]);
      },
    }),
  };
}

describe('a draft', () => {
  it('keeps whatever was typed, of the right type or not', () => {
    const answers = { title: 7, names: '' };
    given()
      .when(save({ answers, seen: false }))
      .then(({ status, draft }) => {
        expect([status, draft]).toEqual(['draft', { language: 'en', answers, savedAt: inTime.toISOString() }]);
      });
  });

  it('takes a repeated create for the same create, and refuses to write over what it has not seen', () => {
    given(save())
      .when(save({ seen: false }))
      .thenNothing();
    given(save())
      .when(save({ seen: false, organisation: { ...organisation, known: false } }))
      .thenNothing();
    given(save())
      .when(save({ seen: false, answers: {} }))
      .thenRefused('REVISION_CONFLICT');
    given(save()).when(save()).thenNothing();
  });

  it('stays with its organisation and its competition', () => {
    given(save())
      .when(save({ organisation: { ...organisation, id: 'org-2' } }))
      .thenRefused('OTHER_PROPOSAL');
    given(save())
      .when(save({ competitionId: 'c2' }))
      .thenRefused('OTHER_PROPOSAL');
  });

  it('can be begun while the call takes proposals, late ones too', () => {
    given()
      .when(save({ call: call('draft') }))
      .thenRefused('CALL_NOT_OPEN');
    given()
      .when(save({ call: call('scheduled'), at: new Date('2021-06-24T00:00:00Z') }))
      .thenRefused('CALL_NOT_OPEN');
    given()
      .when(save({ call: call('decided') }))
      .thenRefused('CALL_OVER');
    given()
      .when(save(late))
      .then(({ status }) => {
        expect(status).toBe('draft');
      });
  });
});

describe('submitting', () => {
  it('is refused for what does not exist, and while answers are missing', () => {
    given().when(submit()).thenRefused('NOT_FOUND');
    given(save({ answers: { partners: true } }))
      .when(submit())
      .thenRefused('INVALID_INPUT', ['answers.title', 'answers.names']);
  });

  it('gives a receipt for the answers that count, under the timeline it was judged by', () => {
    given(save())
      .when(submit())
      .then(({ status, submission, draft }) => {
        expect(status).toBe('submitted');
        expect(submission).toMatchObject({ title: 'Digital Chambers', late: false, by: 'person-1' });
        expect(submission!.content.answers).toEqual({ title: 'Digital Chambers', partners: false });
        expect(submission!.receipt).toMatchObject({
          ...{ proposalId: 'p', competitionId: 'c', organisationId: 'org-1', proposalVersion: 1 },
          ...{ receivedAt: '2021-09-15T21:59:59.999Z', timelineRevision: 3 },
        });
        expect(draft.answers).toHaveProperty('names', 'kept');
      });
  });

  it('is in time by its arrival, whatever the phase says', () => {
    given(save())
      .when(submit({ call: call('closed') }))
      .then(({ status }) => {
        expect(status).toBe('submitted');
      });
    given(save())
      .when(submit({ at: tooLate }))
      .then(({ status }) => {
        expect(status).toBe('late');
      });
    given(save())
      .when(submit({ call: call('decided') }))
      .thenRefused('CALL_OVER');
  });

  it('again before the deadline makes a new version with a receipt of its own, and keeps the old one', () => {
    given(save(), submit())
      .when(submit({ commandId: 'command-2' }))
      .then(({ submission, receipts }) => {
        expect(submission!.content.version).toBe(2);
        expect(receipts.map(({ commandId, receipt }) => [commandId, receipt.number])).toEqual([
          ['command-1', 'N-1'],
          ['command-2', 'N-2'],
        ]);
      });
  });

  it('changes the hash with the content', () => {
    const hashes = [save(), save({ answers: { title: 'Other', partners: false } })].map((draft) => {
      let hash = '';
      given(draft)
        .when(submit())
        .then(({ submission }) => {
          hash = submission!.receipt.contentHash;
        });
      return hash;
    });
    expect(new Set(hashes).size).toBe(2);
  });

  it('leaves what came in time as it was at the deadline', () => {
    given(save(), submit()).when(submit(late)).thenRefused('DEADLINE_PASSED');
    given(save(), submit())
      .when(save({ answers: {}, ...late }))
      .thenRefused('DEADLINE_PASSED');
  });

  it('takes the organisation’s own word for its name and economy', () => {
    const sent = { ...organisation, name: 'LIMA', economy: 'Elsewhere', known: false };
    given(save({ organisation: sent }))
      .when(submit({ organisation }))
      .then(({ submission }) => {
        expect(submission!.content).toMatchObject({ organisationName: 'Lima Chamber', economy: 'Peru' });
      });
  });
});

describe('a late proposal', () => {
  const lateOne = [save(), submit(late)];

  it('waits for a decision, and may be mended until then', () => {
    given(...lateOne)
      .when(submit({ ...late, commandId: 'command-2' }))
      .then(({ status, submission }) => {
        expect([status, submission!.content.version]).toEqual(['late', 2]);
      });
    given(...lateOne)
      .when(screen())
      .thenRefused('NOT_SCREENABLE');
  });

  it('is let in, and can then be screened in any phase before the decisions', () => {
    given(...lateOne)
      .when(decideLate(true))
      .then(({ status }) => {
        expect(status).toBe('submitted');
      });
    given(...lateOne, decideLate(true))
      .when(screen({ call: call('judging') }))
      .then(({ status }) => {
        expect(status).toBe('eligible');
      });
    given(...lateOne, decideLate(true))
      .when(screen({ call: call('decided') }))
      .thenRefused('ALREADY_DECIDED');
    given(...lateOne, decideLate(true))
      .when(submit(late))
      .thenRefused('DEADLINE_PASSED');
  });

  it('is refused for good', () => {
    given(...lateOne)
      .when(decideLate(false))
      .then(({ status }) => {
        expect(status).toBe('late-refused');
      });
    given(...lateOne, decideLate(false))
      .when(decideLate(false))
      .thenNothing();
    given(...lateOne, decideLate(false))
      .when(decideLate(true))
      .thenRefused('NOT_LATE');
    given(...lateOne, decideLate(false))
      .when(submit(late))
      .thenRefused('PROPOSAL_CLOSED');
  });

  it('is not what came in time', () => {
    given(save(), submit()).when(decideLate(true)).thenRefused('NOT_LATE');
  });

  it('is in time after all when the deadline was extended and it is submitted again', () => {
    const extended = { ...call('open'), closesAt: '2021-09-20T22:00:00.000Z', timelineRevision: 4 };
    given(...lateOne)
      .when(submit({ at: tooLate, call: extended }))
      .then(({ status, submission }) => {
        expect([status, submission!.late, submission!.receipt.timelineRevision]).toEqual(['submitted', false, 4]);
      });
  });
});

describe('screening', () => {
  const one = [save(), submit()];

  it('finds a submitted proposal eligible, which makes it an entry with its form', () => {
    given(...one)
      .when(screen())
      .then(({ status, entryForm }) => {
        expect([status, entryForm]).toEqual(['eligible', call('screening').form]);
      });
  });

  it('needs reasons to find it ineligible, and none to find it eligible', () => {
    given(...one)
      .when(screen({ eligible: false }))
      .thenRefused('REASONS_NEEDED');
    given(...one)
      .when(screen({ reasons: ['duplicate'] }))
      .thenRefused('REASONS_NOT_NEEDED');
    given(...one)
      .when(screen({ eligible: false, reasons: ['duplicate'] }))
      .then(({ status }) => {
        expect(status).toBe('ineligible');
      });
  });

  it('happens in its phase only, and never to drafts', () => {
    given(...one)
      .when(screen({ call: call('closed') }))
      .thenRefused('NOT_IN_SCREENING');
    given(...one)
      .when(screen({ call: call('judging') }))
      .thenRefused('NOT_IN_SCREENING');
    given(save()).when(screen()).thenRefused('NOT_SCREENABLE');
  });

  it('said twice is said once', () => {
    given(...one, screen())
      .when(screen({ by: 'manager-2' }))
      .thenNothing();
    const no = screen({ eligible: false, reasons: ['duplicate'] });
    given(...one, no)
      .when(no)
      .thenNothing();
  });

  it('may be corrected, but an entry that is gone does not come back', () => {
    const no = screen({ eligible: false, reasons: ['duplicate'] });
    given(...one, no)
      .when(screen())
      .then(({ status }) => {
        expect(status).toBe('eligible');
      });
    given(...one, screen())
      .when(no)
      .then(({ status, entryForm }) => {
        expect([status, entryForm]).toEqual(['ineligible', null]);
      });
    given(...one, screen(), no)
      .when(screen())
      .thenRefused('ENTRY_GONE');
  });
});

describe('withdrawing', () => {
  it('is final', () => {
    given(save(), submit(), withdraw()).when(withdraw()).thenNothing();
    for (const command of [save({ answers: {} }), submit(), screen(), decideLate(true)])
      given(save(), submit(), withdraw()).when(command).thenRefused('PROPOSAL_WITHDRAWN');
  });

  it('takes an entry away from the judges', () => {
    given(save(), submit(), screen())
      .when(withdraw('judging'))
      .then(({ status, entryForm }) => {
        expect([status, entryForm]).toEqual(['withdrawn', null]);
      });
  });

  it('is possible until the decisions are taken', () => {
    given(save(), submit()).when(withdraw('decided')).thenRefused('ALREADY_DECIDED');
    given(save())
      .when(withdraw())
      .then(({ status }) => {
        expect(status).toBe('withdrawn');
      });
  });
});
