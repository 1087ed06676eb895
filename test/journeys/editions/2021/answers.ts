import type { Answer, Language } from '@champions/contracts';
import type { Random } from '../random';
import { arabicTexts } from './answer-texts.ar';
import { englishTexts } from './answer-texts.en';
import { frenchTexts } from './answer-texts.fr';
import { spanishTexts } from './answer-texts.es';
import type { AnswerTexts, ScreeningReason } from './answer-texts';
import { inventTown } from './organisation-names';
import { topics } from './topics';

const textsByLanguage: Readonly<Record<Language, AnswerTexts>> = {
  en: englishTexts,
  fr: frenchTexts,
  es: spanishTexts,
  ar: arabicTexts,
};

/** Generated answers to the 2021 form, in one language; `screeningReason` makes them fail for that reason. */
export function inventAnswers(
  language: Language,
  random: Random,
  screeningReason?: ScreeningReason,
): Readonly<Record<string, Answer>> {
  const texts = textsByLanguage[language];
  const months = random.whole(6, 10);
  const slots: Readonly<Record<string, string>> = {
    town: inventTown(language, random).name,
    sector: random.pick(texts.sectors),
    reach: String(random.whole(4, 60) * 10),
    months: String(months),
    last: String(months - 1),
  };
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
  const one = (sentences: readonly string[]): string => fill(random.pick(sentences));

  const [main, second] = random.shuffle(topics);
  const { titles, approaches } = texts.byTopic[main ?? 'training'];
  const chosen = random.next() < 0.4 ? [main, second] : [main];
  const screened = screeningReason === undefined ? undefined : texts.screenedOut[screeningReason];
  const partners = random.next() < 0.35;
  return {
    title: screened === undefined ? one(titles) : fill(screened.title),
    concept: [
      `${one(texts.problems)} ${one(texts.lessons)}`,
      screened === undefined ? one(approaches) : fill(screened.concept),
      `${one(texts.methods)} ${one(texts.outlooks)}`,
    ].join('\n\n'),
    aims: `${one(texts.aims)} ${one(texts.measures)}`,
    timeline: [one(texts.starts), one(texts.middles), one(texts.ends)].join('\n'),
    topics: topics.filter((topic) => chosen.includes(topic)),
    partners,
    ...(partners
      ? {
          'partner-names': random
            .shuffle(texts.partners)
            .slice(0, random.whole(1, 2))
            .map(fill)
            .join(language === 'ar' ? '؛ ' : '; '),
        }
      : {}),
    ...(random.next() < 0.7 ? { budget: random.whole(16, 240) * 250 } : {}),
  };
}
