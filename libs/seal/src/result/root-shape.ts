import { hash, literal, number, object, text } from './shape';

/** A signed root, as far as it takes to check it. */
export const rootShape = object({
  ...{ type: literal('champions.root'), version: literal(1), keyId: text, competitionId: text, roundId: text },
  ...{ phase: text, size: number, root: hash, chainHead: hash, at: text, signature: text },
});
