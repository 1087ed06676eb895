import { inParallel } from '../in-parallel';
import type { InboxLetter } from '../inbox';
import { until } from '../patience';
import { CROWD } from '../stage';
import type { Bench } from './bench';

interface Line {
  readonly proposalId: string;
  readonly revision: number;
}
interface Page {
  readonly items: readonly Line[];
  readonly next: string | null;
  readonly counts: Readonly<Record<'drafted' | 'edited' | 'approved' | 'outdated', number>>;
}
interface View {
  readonly reasons: readonly string[];
  readonly suggested: readonly string[];
  readonly comments: readonly { readonly number: number; readonly words: string }[];
}

/** A useful no that the secretariat wrote itself: what it says, by proposal. */
export type Written = ReadonlyMap<string, string>;

const BY_HAND = 3;

/** Everybody who is not selected is drafted a letter; the secretariat writes a few itself, and approves all. */
export async function writeFeedback(bench: Bench, declined: readonly string[]): Promise<Written> {
  const { checks, stage } = bench;
  const { visitor } = stage.manager;
  const path = `/api/judging/competitions/${stage.competitionId}/feedback`;
  const read = (after: string | null) =>
    visitor.get<Page>(`${path}?limit=200${after === null ? '' : `&after=${encodeURIComponent(after)}`}`);
  await until('the drafts of feedback', async () => {
    const { drafted, edited, approved } = (await read(null)).counts;
    return drafted + edited + approved >= declined.length;
  });
  const written = new Map<string, string>();
  for (const proposalId of declined.slice(0, BY_HAND)) {
    const message = `Please come back: ${proposalId}`;
    const { suggested, comments } = await visitor.get<View>(`${path}/${proposalId}`);
    const kept = comments.map(({ number, words }) => ({ number, words, include: true }));
    await visitor.put(`${path}/${proposalId}`, { reasons: suggested, comments: kept, message });
    written.set(proposalId, message);
  }
  const letters: Line[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Page = await read(after);
    letters.push(...page.items.map(({ proposalId, revision }) => ({ proposalId, revision })));
    after = page.next;
    more = after !== null;
  }
  const portions = Array.from({ length: Math.ceil(letters.length / 500) }, (_, at) =>
    letters.slice(at * 500, (at + 1) * 500),
  );
  await inParallel(portions, CROWD, (portion) => visitor.post(`${path}/approve`, { letters: portion }));
  const { counts } = await read(null);
  checks.equal('every feedback letter is approved', counts, {
    drafted: 0,
    edited: 0,
    approved: declined.length,
    outdated: 0,
  });
  return written;
}

/** What was written by hand reached exactly those it was written to. */
export function checkFeedback({ checks, proposals }: Bench, written: Written, inbox: readonly InboxLetter[]): void {
  const declining = inbox.filter(({ headers }) => headers['x-champions-reason'] === 'decision-not-selected');
  for (const [proposalId, message] of written) {
    const readers = declining.filter(({ text }) => text.includes(message)).map(({ to }) => to.toLowerCase());
    checks.equal(
      'feedback reaches whom it is for',
      [...new Set(readers)],
      [proposals.get(proposalId)?.plan.contact.email.toLowerCase()],
    );
  }
}
