import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import type { ScoreRows } from '@champions/assignment';
import { UnreachableFile, UnusableFile } from './assignment-files-json';

const BLOCK_BYTES = 1 << 16;

/** A file of scores as int32le, entry by judge, read row by row as they are asked for: it need not fit in memory. */
export class ScoresFile implements ScoreRows {
  readonly length: number;
  readonly block: Int32Array;
  private readonly bytes: Buffer;
  private readonly descriptor: number;
  private readonly blockRows: number;
  /** The rows that are in the block. */
  private first = 0;
  private end = 0;

  /** @throws UnusableFile when it is of another size, UnreachableFile when it cannot be read. */
  constructor(
    private readonly path: string,
    private readonly entries: number,
    private readonly judges: number,
  ) {
    this.length = entries * judges;
    this.descriptor = this.reaching(() => openSync(path, 'r'));
    const size = this.reaching(() => fstatSync(this.descriptor).size);
    const wanted = this.length * 4;
    if (size !== wanted) {
      this.close();
      const need = `${entries} entries by ${judges} judges of 4 bytes each are ${wanted}`;
      throw new UnusableFile(path, `it has ${size} bytes, ${need}`);
    }
    this.blockRows = Math.max(1, Math.floor(BLOCK_BYTES / Math.max(4, judges * 4)));
    this.block = new Int32Array(this.blockRows * judges);
    this.bytes = Buffer.from(this.block.buffer);
  }

  startOf(entry: number): number {
    if (entry < this.first || entry >= this.end) {
      // Whoever goes through all rows needs the next ones too; whoever jumps does not.
      const rows = entry === this.end || entry === 0 ? Math.min(this.blockRows, this.entries - entry) : 1;
      this.read(this.bytes, entry, rows);
      this.first = entry;
      this.end = entry + rows;
    }
    return (entry - this.first) * this.judges;
  }

  /** All scores, which then are in memory. */
  all(): Int32Array {
    const scores = new Int32Array(this.length);
    this.read(Buffer.from(scores.buffer), 0, this.entries);
    return scores;
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private read(bytes: Buffer, entry: number, rows: number): void {
    const [start, length] = [entry * this.judges * 4, rows * this.judges * 4];
    for (let at = 0; at < length;) {
      const more = this.reaching(() =>
        readSync(this.descriptor, bytes, at, Math.min(1 << 26, length - at), start + at),
      );
      if (more === 0) throw new UnreachableFile(this.path, 'cannot be read (it has become shorter)');
      at += more;
    }
    if (endianness() === 'BE') bytes.subarray(0, length).swap32();
  }

  private reaching<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new UnreachableFile(
        this.path,
        `cannot be read (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  }
}
