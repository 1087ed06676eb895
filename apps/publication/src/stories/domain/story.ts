import { assertNever, digestOf, DomainError } from '@champions/kernel';
import { missingParts, type StoryContent } from './story-content';

export interface StorySubject {
  readonly competitionId: string;
  readonly announcementId: string;
  readonly proposalId: string;
  readonly organisationId: string;
}

/** What the winner agreed to, word for word. */
export interface Confirmed {
  readonly content: StoryContent;
  readonly by: string;
  readonly at: string;
}

export interface Story extends StorySubject {
  readonly content: StoryContent | null;
  /** Only this is ever shown; later edits wait for the winner's next confirmation. */
  readonly confirmed: Confirmed | null;
  readonly published: boolean;
}

export type StoryCommand =
  | ({ readonly type: 'begin' } & StorySubject)
  | { readonly type: 'edit'; readonly content: StoryContent }
  | { readonly type: 'confirm'; readonly by: string; readonly at: string }
  | { readonly type: 'publish' };

export type StoryFact =
  | ({ readonly type: 'begun' } & StorySubject)
  | { readonly type: 'edited'; readonly content: StoryContent }
  | ({ readonly type: 'confirmed' } & Confirmed)
  | { readonly type: 'published' };

export type StoryStatus = 'awaited' | 'draft' | 'confirmed' | 'published';

export function decide(command: StoryCommand, story: Story | null): readonly StoryFact[] {
  if (command.type === 'begin') return story ? [] : [{ ...command, type: 'begun' }];
  if (!story) throw new DomainError('STORY_NOT_FOUND', { kind: 'not-found' });
  switch (command.type) {
    case 'edit':
      requireUnpublished(story);
      return sameContent(story.content, command.content) ? [] : [{ type: 'edited', content: command.content }];
    case 'confirm': {
      requireUnpublished(story);
      const content = requireComplete(story);
      if (sameContent(story.confirmed?.content ?? null, content)) return [];
      return [{ type: 'confirmed', content, by: command.by, at: command.at }];
    }
    case 'publish':
      return story.published ? [] : [{ type: 'published' }];
    default:
      return assertNever(command);
  }
}

export function evolve(story: Story | null, fact: StoryFact): Story {
  if (fact.type === 'begun') {
    const { competitionId, announcementId, proposalId, organisationId } = fact;
    const subject = { competitionId, announcementId, proposalId, organisationId };
    return { ...subject, content: null, confirmed: null, published: false };
  }
  if (!story) throw new Error(`${fact.type} before begun`);
  switch (fact.type) {
    case 'edited':
      return { ...story, content: fact.content };
    case 'confirmed':
      return { ...story, confirmed: { content: fact.content, by: fact.by, at: fact.at } };
    case 'published':
      return { ...story, published: true };
    default:
      return assertNever(fact);
  }
}

export function statusOf({ content, confirmed, published }: Story): StoryStatus {
  if (published) return 'published';
  if (!content) return 'awaited';
  return sameContent(confirmed?.content ?? null, content) ? 'confirmed' : 'draft';
}

function requireUnpublished(story: Story): void {
  if (story.published) throw new DomainError('STORY_PUBLISHED', { kind: 'conflict' });
}

function requireComplete({ content }: Story): StoryContent {
  const missing = content ? missingParts(content) : ['projectName', 'project', 'whySelected', 'implementation'];
  if (content && missing.length === 0) return content;
  throw new DomainError('STORY_INCOMPLETE', { fields: missing.map((path) => ({ path, code: 'REQUIRED' })) });
}

const sameContent = (one: StoryContent | null, other: StoryContent | null): boolean =>
  one !== null && other !== null && digestOf(one) === digestOf(other);
