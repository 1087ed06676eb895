import type { StoreCollection } from '@champions/persistence';
import { InjectCollection } from '@champions/platform';
import { Injectable } from '@nestjs/common';

interface PreparedFile {
  /** The digest of the HTML, with "pdf-" before it for what was printed from it. */
  readonly _id: string;
  readonly html?: string;
  readonly pdf?: Uint8Array;
}

export const preparedFilesCollection = 'prepared-files';

/** Rendered pages by the digest of what they show: what was approved is, byte for byte, what is served. */
@Injectable()
export class PreparedFiles {
  constructor(@InjectCollection(preparedFilesCollection) private readonly files: StoreCollection<PreparedFile>) {}

  async keepPage(digest: string, html: string): Promise<void> {
    await this.files.updateOne({ _id: digest }, { $setOnInsert: { html } }, { upsert: true });
  }

  async page(digest: string): Promise<string | null> {
    return (await this.files.findOne({ _id: digest }))?.html ?? null;
  }

  async hasPdf(digest: string): Promise<boolean> {
    return (await this.files.countDocuments({ _id: `pdf-${digest}` })) > 0;
  }

  async keepPdf(digest: string, pdf: Uint8Array): Promise<void> {
    await this.files.updateOne({ _id: `pdf-${digest}` }, { $setOnInsert: { pdf } }, { upsert: true });
  }

  async pdf(digest: string): Promise<Buffer | null> {
    const found = await this.files.findOne({ _id: `pdf-${digest}` }, { promoteBuffers: true });
    return found?.pdf ? Buffer.from(found.pdf) : null;
  }
}
