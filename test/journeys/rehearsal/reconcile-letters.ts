import type { Language } from '@champions/contracts';
import type { PersonPlan } from '../editions/edition';
import type { InboxLetter } from './inbox';
import type { Stage, Submission } from './stage';

export interface LetterCounts {
  readonly inbox: number;
  readonly repeated: number;
  readonly wrongRecipient: number;
  readonly wrongLanguage: number;
}

/** Who a letter of each reason may go to; what is not listed may go to anybody who takes part. */
export function recipientsOf(
  stage: Stage,
  submissions: readonly Submission[],
  winners: ReadonlySet<string>,
): Readonly<Record<string, ReadonlySet<string>>> {
  const emails = (people: readonly PersonPlan[]) => new Set(people.map(({ email }) => email.toLowerCase()));
  const contacts = (which: (submission: Submission) => boolean) =>
    emails(submissions.filter(which).map(({ plan }) => plan.contact));
  const isWinner = ({ proposalId }: Submission) => winners.has(proposalId);
  const judges = emails(stage.edition.judges);
  const subscribers = emails(stage.edition.subscribers);
  return {
    'proposal-received': contacts(({ plan }) => plan.fate !== 'late'),
    'proposal-late': contacts(({ plan }) => plan.fate === 'late'),
    'late-decided': contacts(({ plan }) => plan.fate === 'late'),
    'proposal-withdrawn': contacts(({ plan }) => plan.fate === 'withdrawn'),
    'screening-result': contacts(({ plan }) => plan.fate !== 'withdrawn'),
    'judge-invited': judges,
    'entries-assigned': judges,
    'advance-notice': contacts(isWinner),
    'decision-winner': contacts(isWinner),
    'decision-not-selected': contacts((submission) => !isWinner(submission)),
    newsletter: subscribers,
    'subscription-confirm': subscribers,
  };
}

/** Counts distinct letters by their Message-ID, and those that went to the wrong person or in the wrong language. */
export function countLetters(
  letters: readonly InboxLetter[],
  languages: ReadonlyMap<string, Language>,
  recipients: Readonly<Record<string, ReadonlySet<string>>>,
): LetterCounts {
  const distinct = new Map(letters.map((letter) => [letter.headers['message-id'] ?? letter.id, letter]));
  const isWrongRecipient = ({ to, headers }: InboxLetter) => {
    const expected = recipients[headers['x-champions-reason'] ?? ''];
    return expected ? !expected.has(to.toLowerCase()) : !languages.has(to.toLowerCase());
  };
  const isWrongLanguage = ({ to, headers }: InboxLetter) =>
    headers['content-language'] !== languages.get(to.toLowerCase());
  const all = [...distinct.values()];
  return {
    inbox: distinct.size,
    repeated: letters.length - distinct.size,
    wrongRecipient: all.filter(isWrongRecipient).length,
    wrongLanguage: all.filter(isWrongLanguage).length,
  };
}

/** The language of everybody who takes part, by e-mail address. */
export function languagesOf({ edition }: Stage, operatorEmail: string): ReadonlyMap<string, Language> {
  const { secretariat, judges, subscribers, proposals } = edition;
  const people = [
    ...(Object.values(secretariat) as PersonPlan[]),
    ...judges,
    ...subscribers,
    ...proposals.map(({ contact }) => contact),
  ];
  return new Map([
    [operatorEmail.toLowerCase(), 'en'],
    ...people.map(({ email, language }) => [email.toLowerCase(), language] as const),
  ]);
}
