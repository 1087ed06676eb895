import { StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';

/** A table to be downloaded piece by piece. Its name names nobody: it goes into folders that others may look into. */
export const toCsvFile = (name: string, pieces: Iterable<string>): StreamableFile =>
  new StreamableFile(Readable.from(pieces), {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${name}"`,
  });
