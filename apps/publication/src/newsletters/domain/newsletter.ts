import { assertNever, digestOf, DomainError } from '@champions/kernel';
import { type Language, type NewsletterContent, requireConsistent } from './newsletter-content';

/** An issue as it goes out by mail, stories and all. */
export interface NewsletterMail {
  readonly competitionId: string;
  readonly announcementId: string;
  readonly title: string;
  readonly language: Language;
  readonly url: string;
  readonly pdfUrl: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly items: readonly { readonly title: string; readonly text: string; readonly url?: string }[];
  }[];
}

export interface Newsletter {
  readonly content: NewsletterContent;
  /** Since when a change waits to be told to the announcement that shows it. */
  readonly changedAt: string | null;
  readonly mail: NewsletterMail | null;
  readonly published: boolean;
}

export type NewsletterCommand =
  | { readonly type: 'write'; readonly content: NewsletterContent; readonly at: string }
  | { readonly type: 'hand-on'; readonly changedAt: string }
  | { readonly type: 'make-ready'; readonly mail: NewsletterMail }
  | { readonly type: 'publish' };

export type NewsletterFact =
  | { readonly type: 'written'; readonly content: NewsletterContent; readonly at: string }
  | { readonly type: 'handed-on' }
  | { readonly type: 'made-ready'; readonly mail: NewsletterMail }
  | { readonly type: 'published' };

export function decide(command: NewsletterCommand, newsletter: Newsletter | null): readonly NewsletterFact[] {
  if (command.type === 'write') return write(command.content, command.at, newsletter);
  if (!newsletter) throw new DomainError('NEWSLETTER_NOT_FOUND', { kind: 'not-found' });
  switch (command.type) {
    case 'hand-on':
      // Written again meanwhile: that change is still to be told.
      return newsletter.changedAt === command.changedAt ? [{ type: 'handed-on' }] : [];
    case 'make-ready': {
      if (newsletter.published) return [];
      const same = newsletter.mail !== null && digestOf(newsletter.mail) === digestOf(command.mail);
      return same ? [] : [{ type: 'made-ready', mail: command.mail }];
    }
    case 'publish':
      return newsletter.published ? [] : [{ type: 'published' }];
    default:
      return assertNever(command);
  }
}

function write(content: NewsletterContent, at: string, newsletter: Newsletter | null): readonly NewsletterFact[] {
  if (newsletter?.published) throw new DomainError('NEWSLETTER_PUBLISHED', { kind: 'conflict' });
  if (newsletter && newsletter.content.competitionId !== content.competitionId)
    throw new DomainError('NEWSLETTER_OF_ANOTHER_COMPETITION', { kind: 'conflict' });
  requireConsistent(content);
  return newsletter && digestOf(newsletter.content) === digestOf(content) ? [] : [{ type: 'written', content, at }];
}

export function evolve(newsletter: Newsletter | null, fact: NewsletterFact): Newsletter {
  if (fact.type === 'written') {
    const { content, at } = fact;
    return { mail: null, published: false, ...newsletter, content, changedAt: at };
  }
  if (!newsletter) throw new Error(`${fact.type} before written`);
  switch (fact.type) {
    case 'handed-on':
      return { ...newsletter, changedAt: null };
    case 'made-ready':
      return { ...newsletter, mail: fact.mail };
    case 'published':
      return { ...newsletter, published: true };
    default:
      return assertNever(fact);
  }
}
