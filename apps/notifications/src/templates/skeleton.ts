import { escapeHtml } from './escape-html';

export interface Filling {
  /** Text; escaped when filled in. */
  readonly values: Readonly<Record<string, string>>;
  /** HTML made by this service from escaped text. */
  readonly blocks: Readonly<Record<string, string>>;
}

interface Part {
  readonly literal: string;
  readonly name?: string;
  readonly block: boolean;
}

/** A letter's HTML with gaps, cut up once, so that a letter costs one pass over its parts. */
export class Skeleton {
  private readonly parts: readonly Part[];

  /** `[[name]]` is a gap for text, `[[[name]]]` one for HTML. */
  constructor(html: string) {
    const pieces = html.split(/(\[{2,3}\w+\]{2,3})/);
    this.parts = pieces.map((piece) => {
      const gap = /^(\[{2,3})(\w+)\]{2,3}$/.exec(piece);
      const name = gap?.[2];
      return name === undefined ? { literal: piece, block: false } : { literal: '', name, block: gap?.[1] === '[[[' };
    });
  }

  get gaps(): readonly string[] {
    return [...new Set(this.parts.flatMap(({ name }) => name ?? []))];
  }

  /** @throws Error naming a gap that nothing fills; such a letter must not go out. */
  fill({ values, blocks }: Filling): string {
    let html = '';
    for (const { literal, name, block } of this.parts) {
      if (name === undefined) {
        html += literal;
        continue;
      }
      const value = block ? blocks[name] : values[name];
      if (value === undefined) throw new Error(`nothing fills "${name}" of a letter`);
      html += block ? value : escapeHtml(value);
    }
    return html;
  }
}
