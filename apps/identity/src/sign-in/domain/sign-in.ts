import { assertNever, DomainError } from '@champions/kernel';

type Language = 'en' | 'fr' | 'es' | 'ar';

export const TRIES = 5;
export const LIFETIME_MS = 15 * 60_000;

/** One attempt to sign in. The address and the code are there only while somebody may still use them. */
export type SignIn =
  | {
      readonly status: 'waiting';
      readonly email: string;
      readonly language: Language;
      readonly code: string;
      readonly link: string;
      readonly triesLeft: number;
      readonly expiresAt: string;
    }
  | { readonly status: 'confirmed' | 'expired' };

export type SignInCommand =
  | {
      readonly type: 'ask';
      readonly email: string;
      readonly language: Language;
      readonly code: string;
      readonly link: string;
      readonly at: Date;
    }
  | { readonly type: 'confirm'; readonly code: string; readonly at: Date }
  | { readonly type: 'expire'; readonly at: Date }
  /** Whoever asked before then was erased. */
  | { readonly type: 'forget'; readonly askedBefore: Date };

export type SignInFact =
  | {
      readonly type: 'asked';
      readonly email: string;
      readonly language: Language;
      readonly code: string;
      readonly link: string;
      readonly expiresAt: string;
    }
  | { readonly type: 'missed' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'expired' };

/** A wrong code is a fact, not a refusal: it uses up one of the tries. */
export function decide(command: SignInCommand, signIn: SignIn | null): readonly SignInFact[] {
  switch (command.type) {
    case 'ask': {
      const { email, language, code, link, at } = command;
      const expiresAt = new Date(at.getTime() + LIFETIME_MS).toISOString();
      return signIn ? [] : [{ type: 'asked', email, language, code, link, expiresAt }];
    }
    case 'confirm': {
      if (signIn?.status !== 'waiting' || new Date(signIn.expiresAt) <= command.at)
        throw new DomainError('CODE_EXPIRED');
      if (signIn.code === command.code) return [{ type: 'confirmed' }];
      return signIn.triesLeft > 1 ? [{ type: 'missed' }] : [{ type: 'expired' }];
    }
    case 'expire':
      return signIn?.status === 'waiting' && new Date(signIn.expiresAt) <= command.at ? [{ type: 'expired' }] : [];
    case 'forget': {
      if (signIn?.status !== 'waiting') return [];
      const askedAt = new Date(signIn.expiresAt).getTime() - LIFETIME_MS;
      return askedAt <= command.askedBefore.getTime() ? [{ type: 'expired' }] : [];
    }
    default:
      return assertNever(command);
  }
}

export function evolve(signIn: SignIn | null, fact: SignInFact): SignIn {
  switch (fact.type) {
    case 'asked': {
      const { email, language, code, link, expiresAt } = fact;
      return { status: 'waiting', email, language, code, link, expiresAt, triesLeft: TRIES };
    }
    case 'missed':
      if (signIn?.status !== 'waiting') throw new Error('missed a code that nobody waits for');
      return { ...signIn, triesLeft: signIn.triesLeft - 1 };
    case 'confirmed':
      return { status: 'confirmed' };
    case 'expired':
      return { status: 'expired' };
    default:
      return assertNever(fact);
  }
}
