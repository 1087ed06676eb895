import type { IntraclassCorrelation } from '@champions/ranking';
import type { Agreement, Figure } from './agree-model';

const number = (value: number) => value.toFixed(3);
const chance = (value: number) => (value < 0.001 ? 'p < 0.001' : `p ${number(value)}`);
const labelled = (label: string, said: string) => `  ${label.padEnd(30)}${said}`;

function line<T extends object>(label: string, figure: Figure<T>, say: (found: T) => string): string {
  return labelled(label, 'none' in figure ? `– (${figure.none})` : say(figure));
}

/** Agreement as a person reads it. */
export function describe(agreement: Agreement): string {
  const { raters, items, missing, ratings, intraclass, krippendorff } = agreement;
  const missed = missing === 0 ? 'no rating missing' : `${missing} of ${raters * items} ratings missing`;
  return [
    `${raters} raters, ${items} items, ${missed}`,
    '',
    'ratings',
    ...(ratings ? [labelled('all', numbers(ratings))] : []),
    ...agreement.ofRaters.map(({ rater, ...own }) => labelled(rater, numbers(own))),
    '',
    'agreement: 1 is perfect, 0 that of chance',
    ...('none' in intraclass
      ? [line('intraclass correlation', intraclass, () => '')]
      : [
          labelled('ICC(1,1), other raters each', correlation(intraclass.single1)),
          labelled('ICC(2,1), sample of raters', correlation(intraclass.single2)),
          labelled('ICC(3,1), these raters', correlation(intraclass.single3)),
          labelled('ICC(1,k), mean of the raters', correlation(intraclass.average1)),
          labelled('ICC(2,k)', correlation(intraclass.average2)),
          labelled('ICC(3,k)', correlation(intraclass.average3)),
        ]),
    ...(['nominal', 'ordinal', 'interval', 'ratio'] as const).map((metric) =>
      line(`Krippendorff’s α, ${metric}`, krippendorff[metric], ({ alpha }) => number(alpha)),
    ),
    line('Kendall’s W', agreement.kendall, ({ w, chiSquare, freedom, probability }) =>
      [number(w), `χ² ${number(chiSquare)} with ${freedom} df, ${chance(probability)}`].join('   '),
    ),
    line('Fleiss’ κ', agreement.fleiss, ({ kappa, categories }) => `${number(kappa)}   ${categories} categories`),
    line('Cronbach’s α', agreement.cronbach, ({ alpha }) => number(alpha)),
  ].join('\n');
}

function numbers(own: Partial<NonNullable<Agreement['ratings']>>): string {
  if (own.count === undefined) return 'no ratings';
  const { count, mean = 0, median = 0, deviation, least = 0, greatest = 0 } = own;
  const spread = typeof deviation === 'number' ? `, SD ${number(deviation)}` : '';
  return `${count}: mean ${number(mean)}, median ${number(median)}${spread}, from ${least} to ${greatest}`;
}

function correlation({ value, f, freedom, probability, interval }: IntraclassCorrelation): string {
  if (value === null) return '– (nothing is left to divide by)';
  const ends = interval ? `   95 % from ${number(interval[0])} to ${number(interval[1])}` : '';
  const test = f === null ? '' : `   F ${number(f)} with ${freedom.join(' and ')} df, ${chance(probability)}`;
  return number(value) + ends + test;
}
