import type { Language } from '@champions/contracts';
import type { Inbox } from './inbox';
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
  const before = await inbox.newest();
  const { email, language } = person;
  const { attemptId } = await visitor.post<{ attemptId: string }>('/api/identity/sign-in', { email, language });
  const letter = await inbox.wait(
    email,
    before,
    ({ text, html }) => `${text}${html}`.includes(attemptId),
    'the sign-in letter',
  );
  const code = /\b\d{6}\b/.exec(letter.subject)?.[0] ?? /\b\d{6}\b/.exec(letter.text)?.[0];
  const { id } = await visitor.post<{ id: string }>('/api/session', { attemptId, code });
  const { name } = person;
  await visitor.ask('PATCH', '/api/identity/me', { body: { name, language } });
  return { id, visitor };
}
