import type { Language } from '@champions/contracts';

/** Who reads, and under which address the site is known to the world. */
export interface Site {
  readonly language: Language;
  /** Without a slash at its end. */
  readonly publicUrl: string;
}

/** The address of a page in a language; `path` is without language and starts with a slash. */
export const pathIn = (language: Language, path: string): string => `/${language}${path === '/' ? '' : path}`;

export const competitionPath = (slug: string): string => `/competitions/${slug}`;
export const winnersPath = (slug: string): string => `/competitions/${slug}/winners`;
export const storyPath = (slug: string, story: string): string => `/competitions/${slug}/winners/${story}`;
export const newsletterPath = (slug: string): string => `/newsletters/${slug}`;
export const newsletterPdfPath = (slug: string): string => `/newsletters/${slug}.pdf`;
