import type { Row, RowCollection } from '@champions/messaging';

interface Update {
  readonly $set?: Readonly<Record<string, unknown>>;
  readonly $unset?: Readonly<Record<string, unknown>>;
}

/** Rows of a projection in memory: the few operations that applying a message needs, checked as MongoDB would. */
export class MemoryRows implements RowCollection {
  private readonly rows = new Map<string, Record<string, unknown>>();
  /** Set to let every call fail. */
  down: Error | null = null;

  get(id: string): Row | null {
    return (this.rows.get(id) as Row | undefined) ?? null;
  }

  async findOne(filter: object): Promise<unknown> {
    await this.reach();
    return structuredClone(this.rows.get(idOf(filter)) ?? null);
  }

  async insertOne(row: object): Promise<unknown> {
    await this.reach();
    if (this.rows.has(idOf(row))) throw Object.assign(new Error('E11000 duplicate key'), { code: 11_000 });
    this.rows.set(idOf(row), structuredClone(row) as Record<string, unknown>);
    return {};
  }

  async updateOne(filter: object, update: object): Promise<{ readonly matchedCount: number }> {
    await this.reach();
    const row = this.rows.get(idOf(filter));
    if (!row || !Object.entries(filter).every(([path, wanted]) => matches(valueAt(row, path), wanted)))
      return { matchedCount: 0 };
    const { $set = {}, $unset = {} } = update as Update;
    for (const name of Object.keys($unset)) Reflect.deleteProperty(row, name);
    for (const [path, value] of Object.entries($set)) setAt(row, path, structuredClone(value));
    return { matchedCount: 1 };
  }

  private reach(): Promise<void> {
    return this.down ? Promise.reject(this.down) : Promise.resolve();
  }
}

const idOf = (document: object): string => String((document as { readonly _id: unknown })._id);

const valueAt = (row: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], row);

function setAt(row: Record<string, unknown>, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) row[name] = value;
  else setAt((row[name] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}

function matches(value: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'object' && wanted !== null && '$exists' in wanted)
    return (value !== undefined) === wanted.$exists;
  return JSON.stringify(value) === JSON.stringify(wanted);
}
