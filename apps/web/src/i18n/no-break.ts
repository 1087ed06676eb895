interface Tree {
  readonly [key: string]: string | Tree;
}

/** Sentences in which no line begins with a per cent sign or, as in French, with a mark that stands after a space. */
export function withoutBadBreaks<T extends object>(words: T): T {
  const kept = (tree: Tree): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? noBreak(value) : kept(value)]),
    );
  return kept(words as unknown as Tree) as unknown as T;
}

const noBreak = (sentence: string): string => sentence.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/« /g, '«\u00a0');
