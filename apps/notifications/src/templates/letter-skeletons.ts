import type { Language } from '@champions/contracts';
import { letterMjml } from './letter-mjml';
import type { TemplateName } from './letter-texts';
import { Skeleton } from './skeleton';

const compiled = new Map<string, Promise<Skeleton>>();

/** The skeleton of a template in a language; MJML runs once for each, when it is first needed. */
export function letterSkeleton(template: TemplateName, language: Language): Promise<Skeleton> {
  const key = `${template}/${language}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = compile(template, language).catch((error: unknown) => {
    compiled.delete(key);
    throw error;
  });
  compiled.set(key, made);
  return made;
}

async function compile(template: TemplateName, language: Language): Promise<Skeleton> {
  // Loaded late: MJML is large, and a service that sends nothing never needs it.
  const { default: mjml } = await import('mjml');
  const { html, errors } = await mjml(letterMjml(template, language), { validationLevel: 'strict', fonts: {} });
  if (errors.length > 0) throw new Error(`${template}/${language}: ${errors.map(({ message }) => message).join('; ')}`);
  return new Skeleton(html.replaceAll(/\s*\n\s*/g, '\n').trim());
}

/** Brings MJML in ahead of the first letter, which may be one that somebody waits for. */
export async function warmLetters(): Promise<void> {
  await letterSkeleton('sign-in', 'en');
}
