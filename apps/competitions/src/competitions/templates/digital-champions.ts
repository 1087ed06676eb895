import { digitalChampionsForm } from './digital-champions-form';
import { digitalChampionsRubric } from './digital-champions-rubric';
import { digitalChampionsWording } from './digital-champions-wording';
import type { Template } from './template';

const DAY = 86_400_000;

/** An award for organisations that help small businesses go digital; timed like the first edition, opening to ceremony. */
export const digitalChampions: Template = {
  key: 'digital-champions',
  content: {
    ...digitalChampionsWording,
    languages: ['en', 'fr', 'es', 'ar'],
    zone: 'Europe/Zurich',
    form: digitalChampionsForm,
    rubric: digitalChampionsRubric,
    awards: 4,
    readings: 3,
    ranked: false,
  },
  timings: { closes: 82 * DAY, screeningEnds: 97 * DAY, judgingCloses: 128 * DAY, announcement: 158 * DAY },
};
