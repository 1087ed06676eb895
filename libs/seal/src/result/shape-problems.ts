import { readPublicKeys } from '../roots/public-key';
import type { Difference } from './differences';
import { rootShape } from './root-shape';
import { anything, hash, is, list, literal, number, numbers, object, oneOf, orNull, text } from './shape';

const sheet = object({ entry: text, judge: text, marks: numbers, abstained: list(text), total: number });
const criterion = object({ key: text, weight: number, min: number, scale: number });
const sealedResult = object({
  ...{ type: literal('champions.sealed-result'), version: oneOf(1, 2), competition: object({ id: text }) },
  ...{ round: object({ id: text }), rubric: list(criterion) },
  method: object({ name: text, version: number, options: anything }),
  ladder: object({ steps: list(anything), commitment: orNull(hash) }),
  inputs: object({ entries: list(text), sheets: list(sheet), abstentions: list(anything) }),
  ranking: list(anything),
  tieBreak: anything,
  decisions: list(anything),
  keys: is('a list of Ed25519 keys', (value) => readPublicKeys({ keys: value }) !== null),
  chain: list(object({ fact: object({ type: text }), hash })),
  roots: list(rootShape),
});

/** Whether a value is a sealed result as far as it takes to compute it again; else what is wrong, by path. */
export const shapeProblems = (value: unknown): Difference[] => sealedResult(value, '');
