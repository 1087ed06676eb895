import type { Segment, Segments } from './chain-writer';

/** Segments in memory, whose every answer comes later, so that writers overtake each other. */
export function memorySegments(): Segments & { readonly all: Segment[] } {
  const all: Segment[] = [];
  const later = () => new Promise((resolve) => setImmediate(resolve));
  const of = (scope: Segment['scope']) => all.filter((one) => one.scope.roundId === scope.roundId);
  return {
    all,
    last: async (scope) => {
      await later();
      return of(scope).at(-1) ?? null;
    },
    known: async (scope, sources) => {
      await later();
      return new Set(of(scope).flatMap((one) => one.sources.filter((source) => sources.includes(source))));
    },
    add: async (segment) => {
      await later();
      if (of(segment.scope).some(({ first }) => first === segment.first)) return false;
      all.push(segment);
      return true;
    },
  };
}
