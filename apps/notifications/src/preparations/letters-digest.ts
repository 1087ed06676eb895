import { languages } from '@champions/contracts';
import { digestOf } from '@champions/kernel';
import type { PreparedLetter } from '../prepared-letters';
import { type LetterContent, type LetterFrame, renderLetter } from '../templates';

/** The digest of exactly what a reader gets; a newsletter's covers its frame in every language. */
export async function contentDigest(content: LetterContent, frame: LetterFrame): Promise<string> {
  const frames = content.template === 'newsletter' ? languages : [content.language];
  const rendered = await Promise.all(frames.map((language) => renderLetter({ ...content, language }, frame)));
  return digestOf(rendered.map(({ subject, html, text }) => ({ subject, html, text })));
}

type Digested = Pick<PreparedLetter, 'personId' | 'proposalId' | 'reason' | 'digest'>;

/** The digest of all letters of an announcement, in whatever order they were made. */
export function wholeDigest(letters: readonly Digested[]): string {
  const lines = letters.map(({ personId, proposalId, reason, digest }) =>
    [personId ?? '', proposalId ?? '', reason, digest].join('/'),
  );
  return digestOf(lines.sort());
}
