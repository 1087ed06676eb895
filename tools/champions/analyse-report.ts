import type { Analysis } from './analyse-model';

const MOST_JUDGES = 20;

/** An analysis for a reader at a terminal. */
export function describe(analysis: Analysis): string {
  return [
    `${analysis.entries.length} entries, ${analysis.judges.length} judges, ${analysis.marks} marks`,
    ...variances(analysis),
    ...severities(analysis),
    ...agreement(analysis),
    ...ranking(analysis),
    ...analysis.bands.flatMap((band) => ['', ...bandOf(band)]),
  ].join('\n');
}

function variances({ mean, meanError, variances, varianceErrors }: Analysis): string[] {
  const { entry, judge, criterion, noise } = variances;
  const total = entry + judge + criterion + noise;
  const line = (name: string, part: keyof Analysis['variances']): string[] => {
    const [value, error] = [variances[part], varianceErrors[part]];
    const share = total > 0 ? `${Math.round((100 * value) / total)} %` : '–';
    return [name, fixed(value), error === null ? '–' : fixed(error), fixed(Math.sqrt(value)), share];
  };
  return [
    '',
    `mean ${fixed(mean)} ± ${fixed(meanError)}; what marks differ by (restricted maximum likelihood):`,
    ...table([
      ['', 'variance', '±', 'deviation', 'share'],
      line('entries', 'entry'),
      line('judges', 'judge'),
      ...(criterion > 0 ? [line('criteria', 'criterion')] : []),
      line('noise', 'noise'),
    ]),
  ];
}

function severities({ judges }: Analysis): string[] {
  const extremes = judges.toSorted((a, b) => Math.abs(b.severity) - Math.abs(a.severity)).slice(0, MOST_JUDGES);
  const shown = extremes.toSorted((a, b) => b.severity - a.severity || (a.judge < b.judge ? -1 : 1));
  const more = judges.length > MOST_JUDGES ? ` (the ${MOST_JUDGES} furthest from the others; all with --json)` : '';
  return [
    '',
    `judges, lenient above 0 and strict below${more}:`,
    ...table([
      ['judge', 'severity', '±', 'marks', ''],
      ...shown.map(({ judge, severity, error, marks, clearly }) => [
        ...[judge, fixed(severity), fixed(error), String(marks), clearly === null ? '' : `clearly ${clearly}`],
      ]),
    ]),
  ];
}

function agreement({ agreement: { one, mean, readings, krippendorff } }: Analysis): string[] {
  const { interval, ordinal } = krippendorff;
  const alphas =
    'none' in interval || 'none' in ordinal
      ? `Krippendorff's α: none, ${'none' in interval ? interval.none : 'the marks do not tell'}`
      : `Krippendorff's α ${fixed(interval.alpha)} by distance and ${fixed(ordinal.alpha)} by order of the marks ` +
        `(1: judges agree, 0: as by chance; ${interval.ratings} marks that can be compared)`;
  if (one === null || mean === null) return ['', 'agreement: the marks do not tell', alphas];
  return [
    '',
    `agreement: of what readings differ by, ${fixed(one)} is the entries' own with one judge an entry,`,
    `and ${fixed(mean)} with ${readings.toFixed(1)}, as there are on average here`,
    alphas,
  ];
}

function ranking({ method, entries, level, tops }: Analysis): string[] {
  const heads = tops.map((top) => `first ${top}`);
  return [
    '',
    `ranking by ${method.name} (version ${method.version}); expected ranks with ${Math.round(level * 100)} % intervals:`,
    ...table([
      ['rank', 'entry', 'value', 'marks', 'spread', 'merit', '±', 'expected', 'interval', ...heads],
      ...entries.map((one) => [
        ...[String(one.rank), one.entry, one.value === null ? '–' : fixed(one.value), String(one.count)],
        ...[one.spread === null ? '–' : fixed(one.spread)],
        ...[one.merit === null ? '–' : fixed(one.merit), one.error === null ? '–' : fixed(one.error)],
        ...(one.expected === null ? ['–', '–'] : [one.expected.toFixed(1), `${one.low}–${one.high}`]),
        ...one.among.map(({ probability }) => `${Math.round(100 * probability)} %`),
      ]),
    ]),
  ];
}

function bandOf({
  top,
  above,
  close,
  places,
  readings,
  misplaced,
  misplacedAfter,
}: Analysis['bands'][number]): string[] {
  if (close.length === 0) return [`the first ${top}: the marks part them from the others`];
  const plan = readings.map(({ entry, readings: more, doubt, doubtAfter }) => [
    ...[entry, String(more), `${Math.round(100 * doubt)} %`, `${Math.round(100 * doubtAfter)} %`],
  ]);
  return [
    `the first ${top}: ${above.length} are in; for the other ${places}, ${close.length} are too close to call:`,
    `  ${close.map(({ entry, probability }) => `${entry} (${Math.round(100 * probability)} %)`).join(', ')}`,
    ...(plan.length === 0
      ? []
      : [
          `further readings would part them best here (misplaced now ${fixed(misplaced)}, then ${fixed(misplacedAfter)}):`,
          ...table([['entry', 'readings', 'in doubt', 'then'], ...plan]),
        ]),
  ];
}

const fixed = (value: number): string => (Object.is(value, -0) ? 0 : value).toFixed(3);

/** Columns side by side, text to the left and figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = (rows[0] ?? []).map((head) => ['entry', 'judge', ''].includes(head));
  return rows.map((row) =>
    `  ${row
      .map((cell, column) => (text[column] ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')}`.trimEnd(),
  );
}
