import type { Language } from '@champions/contracts';
import type { Inbox, InboxLetter } from './inbox';
import { Visitor } from './visitor';

export interface SignedIn {
  readonly id: string;
  readonly visitor: Visitor;
}

/** Signs a person in as that person would: asks for the letter, reads it, types the code. */
export async function signIn(
  { origin, inbox }: { readonly origin: string; readonly inbox: Inbox },
  person: { readonly email: string; readonly language: Language; readonly name: string },
): Promise<SignedIn> {
  const visitor = new Visitor(origin);
  const { email, language } = person;
  for (;;) {
    const before = await inbox.newest();
    const { attemptId } = await visitor.post<{ attemptId: string }>('/api/identity/sign-in', { email, language });
    const isTheirs = ({ text, html }: InboxLetter) => `${text}${html}`.includes(attemptId);
    const letter = await inbox.wait(email, before, isTheirs, 'the sign-in letter');
    const code = /\b\d{6}\b/.exec(letter.subject)?.[0] ?? /\b\d{6}\b/.exec(letter.text)?.[0];
    const answer = await visitor.ask('POST', '/api/session', {
      body: { attemptId, code },
      accept: (status) => status === 200 || status === 422,
    });
    // A code that was used up while something broke is replaced by a new one.
    if (answer.status === 422) continue;
    const { id } = answer.body as { readonly id: string };
    await visitor.ask('PATCH', '/api/identity/me', { body: { name: person.name, language } });
    return { id, visitor };
  }
}
