import { isDuplicateKey } from '@champions/persistence';
import { follows, positionOf } from './position';
import type { Projection, Row } from './projection';
import type { Received } from './wire';

/** A fact came before its predecessor: something was lost or sent by a stranger, and a person has to look. */
export class SequenceGap extends Error {
  constructor(message: Received, last: number | undefined) {
    super(`${message.id} does not follow position ${last ?? 'none'}`);
    this.name = 'SequenceGap';
  }
}

/** The calls on a projection's rows; a structural type, so that the driver stays in libs/persistence. */
export interface RowCollection {
  findOne(filter: object): Promise<unknown>;
  insertOne(row: object): Promise<unknown>;
  updateOne(filter: object, update: object): Promise<{ readonly matchedCount: number }>;
}

export type Projected = 'applied' | 'duplicate' | 'not-mine';

const ATTEMPTS = 10;

/**
 * Applies one message to its row by one conditional write: only a position past the row's own is taken.
 * @throws SequenceGap for a fact whose predecessor is missing; what the projection's handler throws for bad data.
 */
export async function project(projection: Projection, rows: RowCollection, message: Received): Promise<Projected> {
  const topic = message.topic.replaceAll('.', '~');
  const position = positionOf(message);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const row = (await rows.findOne({ _id: message.key })) as Row | null;
    const last = row?.positions[topic];
    if (last !== undefined && last >= position) return 'duplicate';
    const change = projection.apply(row, message);
    if (change === null) return 'not-mine';
    if (change.kind === 'fact' && !follows(last, message)) throw new SequenceGap(message, last);
    if (await write(rows, row, message.key, { topic, last, position, fields: change.fields })) return 'applied';
  }
  throw new Error(`${projection.name}: row ${message.key} has too many writers`);
}

interface RowChange {
  readonly topic: string;
  readonly last: number | undefined;
  readonly position: number;
  readonly fields: object;
}

async function write(rows: RowCollection, row: Row | null, id: string, change: RowChange): Promise<boolean> {
  const { topic, last, position, fields } = change;
  if (row === null) {
    try {
      await rows.insertOne({ _id: id, positions: { [topic]: position }, ...fields });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }
  const erased = row['erased'] === true;
  if (!erased && 'erased' in fields) return erase(rows, row, { [topic]: position });
  // What was erased stays erased: a late message moves the position and brings nothing back.
  const unchanged = {
    _id: id,
    [`positions.${topic}`]: last ?? { $exists: false },
    erased: erased ? true : { $exists: false },
  };
  const update = { $set: { ...(erased ? {} : fields), [`positions.${topic}`]: position } };
  return (await rows.updateOne(unchanged, update)).matchedCount === 1;
}

/** Empties the row. Every position must be as read, or a field another topic has just written would survive. */
async function erase(rows: RowCollection, row: Row, position: Readonly<Record<string, number>>): Promise<boolean> {
  const personal = Object.keys(row).filter((name) => name !== '_id' && name !== 'positions');
  const update = {
    $set: { erased: true, positions: { ...row.positions, ...position } },
    ...(personal.length > 0 && { $unset: Object.fromEntries(personal.map((name) => [name, ''])) }),
  };
  return (await rows.updateOne({ _id: row._id, positions: row.positions }, update)).matchedCount === 1;
}
