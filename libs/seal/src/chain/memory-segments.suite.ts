import type { Segment, Segments } from './chain-writer';

/** Segments in memory, whose every answer comes later, so that writers overtake each other. */
export function memorySegments(): Segments & { readonly all: Segment[] } {
  const all: Segment[] = [];
  const later = () => new Promise((resolve) => setImmediate(resolve));
  const of = (scope: Segment['scope']) => all.filter((one) => one.scope.roundId === scope.roundId);
  return {
    all,
    since: async (scope, from) => {
      await later();
      return of(scope).filter(({ first }) => first >= from);
    },
    add: async (segment) => {
      await later();
      if (of(segment.scope).some(({ first }) => first === segment.first)) return false;
      all.push(segment);
      return true;
    },
  };
}
