import { languageSchema } from '@champions/contracts';
import { wellFormed } from '@champions/kernel';
import { z } from 'zod';
import type { StoryContent } from './domain/story-content';

const MOST_TEXT = 10_000;
// Half a character pair, as broken pastes leave behind, has no place in JSON or in a page.
const text = z.string().trim().max(MOST_TEXT).overwrite(wellFormed);
const webAddress = z.url({ protocol: /^https?$/ });

/** Paragraphs, as a list or as one text with empty lines between them. */
const paragraphs = z
  .union([text.transform((whole) => whole.split(/\n\s*\n/)), z.array(text).max(100)])
  .transform((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''));

export const storyInputSchema = z.object({
  projectName: text.default(''),
  language: languageSchema.default('en'),
  summary: z.object({ en: text, fr: text, es: text, ar: text }).partial().default({}),
  about: paragraphs.default([]),
  project: paragraphs.default([]),
  whySelected: paragraphs.default([]),
  implementation: paragraphs.default([]),
  quotations: z
    .array(
      z.object({
        speaker: text.min(1),
        title: text.default(''),
        text: text.min(1),
        originalLanguage: languageSchema.default('en'),
        paraphrased: z.boolean().default(false),
        translated: z.boolean().default(false),
      }),
    )
    .max(10)
    .default([]),
  videoUrl: z.union([webAddress, z.literal('').transform(() => null), z.null()]).default(null),
});

export function toContent({ summary, ...input }: z.output<typeof storyInputSchema>): StoryContent {
  const said = Object.entries(summary).filter(([, sentence]) => sentence !== '');
  return { ...input, summary: Object.fromEntries(said) };
}
