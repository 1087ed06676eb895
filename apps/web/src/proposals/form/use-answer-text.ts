import type { Question } from '@champions/contracts';
import { useLanguage } from '../../i18n/use-language';

/** Says an answer in words: choices by their labels, yes and no, numbers as the reader writes them. */
export function useAnswerText(): (question: Question, answer: unknown) => string {
  const { t, text, number } = useLanguage();
  return ({ choices = [] }, answer) => {
    const labelOf = (key: string) => {
      const label = choices.find((choice) => choice.key === key)?.label;
      return label ? text(label) : key;
    };
    if (typeof answer === 'boolean') return answer ? t('common.yes') : t('common.no');
    if (typeof answer === 'number') return number(answer);
    if (Array.isArray(answer)) return answer.map((key) => labelOf(String(key))).join('\n');
    return typeof answer === 'string' ? labelOf(answer) : '';
  };
}
