interface Reading {
  readonly entryId: string;
  readonly judgeId: string;
  readonly status: string;
}

export interface HandOverInput {
  readonly judgeId: string;
  readonly substituteId: string;
  readonly sheets: readonly Reading[];
  readonly languageOf: ReadonlyMap<string, string>;
  readonly languages: readonly string[];
  readonly maxLoad: number | null;
  readonly areApart: (entryId: string) => boolean;
}

export interface HandOver {
  /** What the substitute reads from now on. */
  readonly moved: readonly string[];
  /** What the next proposal of assignments has to give to somebody else. */
  readonly left: readonly string[];
}

/** What was typed for a judge and never confirmed is not the judge's word yet. */
const UNFINISHED: ReadonlySet<string> = new Set(['open', 'entered']);

/**
 * Which of a judge's open sheets the substitute takes over: those in a language the substitute reads, without a
 * conflict, not read by the substitute already, and no more than the substitute's load allows. What was submitted stays
 * with who submitted it, what the judge stepped aside from has been given to others.
 */
export function handOver(input: HandOverInput): HandOver {
  const { judgeId, substituteId, sheets, languageOf, languages, maxLoad, areApart } = input;
  const open = sheets.filter(
    (sheet) => sheet.judgeId === judgeId && UNFINISHED.has(sheet.status) && languageOf.has(sheet.entryId),
  );
  const theirs = new Set(sheets.filter((sheet) => sheet.judgeId === substituteId).map(({ entryId }) => entryId));
  let room = maxLoad === null ? Infinity : Math.max(0, maxLoad - theirs.size);
  const moved: string[] = [];
  const left: string[] = [];
  for (const entryId of open.map((sheet) => sheet.entryId).sort()) {
    const fits = languages.includes(languageOf.get(entryId) ?? '') && !theirs.has(entryId) && !areApart(entryId);
    if (fits && room > 0) {
      moved.push(entryId);
      room -= 1;
    } else left.push(entryId);
  }
  return { moved, left };
}
