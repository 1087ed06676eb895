import { useLanguage } from '../../i18n/use-language';
import type { Variant } from './assignments';
import { letterOf, percentFrom } from './variant-names';

/** What variants are called and how their scores compare: by a letter, by what was asked for, and by the first. */
export function useVariantNames(all: readonly Variant[]) {
  const { t, number, list } = useLanguage();
  const letter = (variantId: string) => letterOf(all, variantId);
  const asked = ({ options: { goal, likeness, chance } }: Variant): string =>
    list([
      t(goal === 'total' ? 'assignments.goalTotal' : 'assignments.goalWorst'),
      ...likeness.map(({ by, most }) => t(`assignments.asked.${by}`, { most: number(most) })),
      ...(chance === null ? [] : [t('assignments.asked.chance', { chance: number(chance) })]),
    ]);
  const named = (variant: Variant) =>
    t('assignments.asked.named', { letter: letter(variant.variantId), asked: asked(variant) });
  const first = all.at(-1);
  const compared = (variant: Variant, scoreOf: (variant: Variant) => number): string => {
    if (first === undefined || variant === first) return t('assignments.asked.base');
    const percent = percentFrom(scoreOf(variant), scoreOf(first));
    const name = letter(first.variantId);
    if (percent === null) return number(scoreOf(variant));
    if (percent === 0) return t('assignments.asked.same', { name });
    return t(percent > 0 ? 'assignments.asked.more' : 'assignments.asked.less', {
      percent: number(Math.abs(percent)),
      name,
    });
  };
  return { letter, asked, named, compared };
}
