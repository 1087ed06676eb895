import type { Rubric } from '@champions/contracts';
import { useLanguage } from '../../i18n/use-language';
import type { TieStep } from './final-places';

/** What a step of the ladder is called; a criterion by its name in the guide. */
export function useStepName(rubric: Rubric): (step: TieStep) => string {
  const { t, text } = useLanguage();
  return (step) => {
    if (step.step !== 'criterion') return t(`secretariat.ranking.steps.${step.step}`);
    const criterion = rubric.find(({ key }) => key === step.criterion);
    return criterion ? text(criterion.name) : step.criterion;
  };
}
