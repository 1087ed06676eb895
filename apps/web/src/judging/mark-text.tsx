import type { Criterion } from '@champions/contracts';
import { useLanguage } from '../i18n/use-language';
import type { MarksShown } from './sheet';

interface MarkTextProps {
  readonly criterion: Criterion;
  readonly of: Pick<MarksShown, 'marks' | 'abstained'>;
}

/** One mark, to be read. */
export function MarkText({ criterion: { key, kind }, of: { marks, abstained } }: MarkTextProps) {
  const { t, number } = useLanguage();
  const mark = marks[key];
  if (abstained.includes(key)) return t('marks.leftOut');
  if (mark === undefined) return '–';
  return kind === 'pass-fail' ? t(mark === 1 ? 'judge.sheet.pass' : 'judge.sheet.fail') : number(mark);
}
