import type { Localised } from '@champions/kernel';

export type QuestionType = 'short-text' | 'long-text' | 'single-choice' | 'multiple-choice' | 'yes-no' | 'number';

/** One question of a form, of the shape the competition's document has. */
export interface Question {
  key: string;
  type: QuestionType;
  label: Localised;
  help?: Localised | undefined;
  required: boolean;
  maxWords?: number | undefined;
  choices?: { key: string; label: Localised }[] | undefined;
  /** Asked only when that question is asked and has that answer. */
  showWhen?: { question: string; equals: string | boolean } | undefined;
}

export type Form = Question[];
export type Answer = string | boolean | number | string[];
export type Answers = Record<string, Answer>;
export type Language = 'en' | 'fr' | 'es' | 'ar';
