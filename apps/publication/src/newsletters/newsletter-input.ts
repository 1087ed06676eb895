import { languageSchema } from '@champions/contracts';
import { wellFormed } from '@champions/kernel';
import { z } from 'zod';
import { type NewsletterContent, sectionKinds } from './domain/newsletter-content';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100);
// Half a character pair, as broken pastes leave behind, has no place in JSON or in a page.
const text = z.string().trim().max(10_000).overwrite(wellFormed);
const line = z.string().trim().max(300).overwrite(wellFormed);

export const newsletterInputSchema = z.object({
  competitionId: z.string().min(1),
  slug,
  title: line.min(1),
  issue: line.optional(),
  language: languageSchema.default('en'),
  sections: z
    .array(
      z.object({
        id: slug,
        kind: z.enum(sectionKinds).default('notice'),
        title: line.min(1),
        paragraphs: z.array(text).max(100).default([]),
        items: z
          .array(
            z.object({
              title: line.min(1),
              text: text.default(''),
              url: z.union([z.url({ protocol: /^https?$/ }), z.literal('')]).nullish(),
            }),
          )
          .max(200)
          .default([]),
      }),
    )
    .min(1)
    .max(50),
  storyPlacement: slug.nullish(),
});

export function toContent(input: z.output<typeof newsletterInputSchema>): NewsletterContent {
  const { competitionId, title, issue, language, storyPlacement } = input;
  return {
    ...{ competitionId, slug: input.slug, title, language, storyPlacement: storyPlacement ?? null },
    issue: issue === undefined || issue === '' ? null : issue,
    sections: input.sections.map(({ paragraphs, items, ...section }) => ({
      ...section,
      paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
      items: items.map(({ url, ...item }) => ({ ...item, url: url === undefined || url === '' ? null : url })),
    })),
  };
}
