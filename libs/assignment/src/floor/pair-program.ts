import { type Highs, type Model, type ModelData } from 'highs';
import { type StandingLimits } from '../infeasible/standing-limits';

/** What the readers of an entry must add up to beside their number: Σ coefficient(judge) ≥ atLeast. */
export interface SideRow {
  readonly entry: number;
  readonly coefficient: (judge: number) => number;
  readonly atLeast: number;
  /** Holds whatever is maximised; `worst` raises only the others. */
  readonly hard?: boolean;
}

/** A linear program over some pairs of a problem; a pair is `entry * judges + judge`. */
export interface PairProgram {
  readonly scores: Int32Array;
  readonly limits: StandingLimits;
  readonly pairs: readonly number[];
  readonly rows: readonly SideRow[];
  /** `worst` maximises the t to which every side row that is not hard adds up beyond its `atLeast`, `total` the sum of the scores. */
  readonly aim: 'total' | 'worst';
  /** Whether pairs are whole; for `total` they are whole anyway where there are no crossing side rows. */
  readonly whole: boolean;
  /** In how many units a reading is counted, and how many of them one pair can have; 1 and 1 when not given. */
  readonly unit?: number;
  readonly most?: number;
  /** Whether the first whole solution will do. */
  readonly first?: boolean;
  /** After so many seconds of solving whatever was found is taken. */
  readonly seconds: number;
}

/** Prices of the rows at the optimum of a linear program. */
export interface PairPrices {
  readonly judges: Float64Array;
  readonly rows: Float64Array;
}

export interface PairProgramAnswer {
  readonly status: 'optimal' | 'infeasible' | 'unfinished';
  /** Per pair; empty where no solution was found. */
  readonly values: Float64Array;
  readonly objective: number;
  /** Of a program that is not whole. */
  readonly prices: PairPrices;
}

/** Solves a program with HiGHS (Huangfu and Hall 2018), compiled to WebAssembly; blocks until it is done. */
export function solvePairProgram(highs: Highs, program: PairProgram): PairProgramAnswer {
  const { data, firstRow } = modelOf(highs, program);
  return highs.withModel(data, (model: Model): PairProgramAnswer => {
    model.options.set({ output_flag: false, time_limit: program.seconds, mip_rel_gap: 0, mip_abs_gap: 0.5 });
    if (program.first === true) model.options.set({ mip_max_improving_sols: 1 });
    model.run();
    const status = model.getModelStatus();
    const { modelStatus } = highs.constants;
    const found = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    const { colValue, rowDual } = model.getSolution();
    const entries = program.limits.need.length;
    const judges = program.limits.room.length;
    return {
      status:
        status === modelStatus.optimal
          ? 'optimal'
          : status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible
            ? 'infeasible'
            : 'unfinished',
      values: found ? Float64Array.from(colValue).subarray(0, program.pairs.length) : new Float64Array(),
      objective: model.getObjectiveValue(),
      prices: {
        judges: Float64Array.from(rowDual).subarray(entries, entries + judges),
        rows: Float64Array.from(rowDual).subarray(firstRow),
      },
    };
  });
}

function modelOf(highs: Highs, program: PairProgram): { data: ModelData; firstRow: number } {
  const { scores, limits, pairs, rows, aim, unit = 1, most = 1 } = program;
  const { need, room, least, groupOf, groups, groupRoom } = limits;
  const [entries, judges] = [need.length, room.length];
  const groupRows = new Map<number, number>();
  for (const pair of pairs) {
    const group = groupOf[pair % judges] ?? -1;
    const at = Math.floor(pair / judges) * groups.length + group;
    if (group >= 0 && !groupRows.has(at)) groupRows.set(at, entries + judges + groupRows.size);
  }
  const firstRow = entries + judges + groupRows.size;
  const rowsOf = new Map<number, number[]>();
  rows.forEach(({ entry }, r) => rowsOf.set(entry, [...(rowsOf.get(entry) ?? []), r]));
  const numRows = firstRow + rows.length;
  const numCols = pairs.length + (aim === 'worst' ? 1 : 0);
  const starts = new Int32Array(numCols + 1);
  const indices: number[] = [];
  const values: number[] = [];
  const put = (row: number, value: number) => {
    if (value === 0) return;
    indices.push(row);
    values.push(value);
  };
  pairs.forEach((pair, column) => {
    starts[column] = indices.length;
    const [entry, judge] = [Math.floor(pair / judges), pair % judges];
    put(entry, 1);
    put(entries + judge, 1);
    const groupRow = groupRows.get(entry * groups.length + (groupOf[judge] ?? -1));
    if (groupRow !== undefined && (groupOf[judge] ?? -1) >= 0) put(groupRow, 1);
    for (const r of rowsOf.get(entry) ?? []) put(firstRow + r, rows[r]?.coefficient(judge) ?? 0);
  });
  if (aim === 'worst') {
    starts[pairs.length] = indices.length;
    rows.forEach(({ hard }, r) => {
      if (hard !== true) put(firstRow + r, -1);
    });
  }
  starts[numCols] = indices.length;
  const rowLower = new Float64Array(numRows).fill(-highs.infinity);
  const rowUpper = new Float64Array(numRows).fill(highs.infinity);
  for (let e = 0; e < entries; e++) rowLower[e] = rowUpper[e] = (need[e] ?? 0) * unit;
  for (let j = 0; j < judges; j++) {
    rowLower[entries + j] = (least[j] ?? 0) * unit;
    rowUpper[entries + j] = (room[j] ?? 0) * unit;
  }
  for (const [at, row] of groupRows) rowUpper[row] = (groupRoom[at] ?? 0) * unit;
  rows.forEach(({ atLeast }, r) => {
    rowLower[firstRow + r] = atLeast * unit;
  });
  const colCost = new Float64Array(numCols);
  const colLower = new Float64Array(numCols);
  const colUpper = new Float64Array(numCols).fill(most);
  if (aim === 'total') pairs.forEach((pair, column) => (colCost[column] = scores[pair] ?? 0));
  else {
    colCost[pairs.length] = 1;
    colLower[pairs.length] = -highs.infinity;
    colUpper[pairs.length] = highs.infinity;
  }
  const { integer, continuous } = highs.constants.variableType;
  const data: ModelData = {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost,
    colLower,
    colUpper,
    rowLower,
    rowUpper,
    matrix: {
      format: 'csc',
      numRows,
      numCols,
      starts,
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    ...(program.whole && {
      integrality: Array.from({ length: numCols }, (_, column) => (column < pairs.length ? integer : continuous)),
    }),
  };
  return { data, firstRow };
}
