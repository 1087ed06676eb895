import type { Mark } from '../mark';
import { type Random, shuffled } from '../random/random';

export interface SimulatedRoundOptions {
  readonly entries: number;
  readonly judges: number;
  /** How many judges read each entry; at most as many as there are. */
  readonly readings: number;
  /** Standard deviations, in marks: of the entries' quality, of the judges' severity, of one reading. */
  readonly quality: number;
  readonly severity: number;
  readonly noise: number;
  /** What an average entry gets from an average judge; 50 when left out. */
  readonly mean?: number;
}

/** A round of which everything is known, to see what methods make of its marks. */
export interface SimulatedRound {
  readonly marks: readonly Mark[];
  readonly quality: ReadonlyMap<string, number>;
  /** How much higher than an average judge each judge marks. */
  readonly leniency: ReadonlyMap<string, number>;
}

/**
 * Makes up a round: quality, severity and noise are normal, and each entry is read by some of the judges, drawn so that
 * their loads differ by as little as can be and nobody reads an entry twice.
 * @throws RangeError for more readings of an entry than judges.
 */
export function simulatedRound(options: SimulatedRoundOptions, random: Random): SimulatedRound {
  const { entries, judges, readings, mean = 50 } = options;
  if (readings > judges) throw new RangeError(`${judges} judges cannot read an entry ${readings} times`);
  const quality = new Map(
    Array.from({ length: entries }, (_, index) => [`entry-${index + 1}`, mean + options.quality * random.normal()]),
  );
  const leniency = new Map(
    Array.from({ length: judges }, (_, index) => [`judge-${index + 1}`, options.severity * random.normal()]),
  );
  const panels = dealtPanels([...leniency.keys()], readings, entries, random);
  const marks = [...quality].flatMap(([entry, merit], index) =>
    (panels[index] ?? []).map((judge) => ({
      entry,
      judge,
      mark: merit + (leniency.get(judge) ?? 0) + options.noise * random.normal(),
    })),
  );
  return { marks, quality, leniency };
}

/** Deals judges from a shuffled pack, and from a newly shuffled one when that is used up. */
function dealtPanels(judges: readonly string[], readings: number, entries: number, random: Random): string[][] {
  let pack: string[] = [];
  return Array.from({ length: entries }, () => {
    const panel: string[] = [];
    const held: string[] = [];
    while (panel.length < readings) {
      if (pack.length === 0) pack = shuffled(judges, random);
      const judge = pack.pop() ?? '';
      if (panel.includes(judge)) held.push(judge);
      else panel.push(judge);
    }
    pack.push(...held);
    return panel;
  });
}

/** The share of the true first `top` that an order, best first, puts among its first `top`. */
export function recallOfTop(order: readonly string[], quality: ReadonlyMap<string, number>, top: number): number {
  const best = new Set(
    [...quality]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, top)
      .map(([entry]) => entry),
  );
  return order.slice(0, top).filter((entry) => best.has(entry)).length / top;
}
