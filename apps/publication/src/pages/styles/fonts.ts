import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Resolved from here, so that fonts are found beside the sources and beside a build alike.
const resolve = createRequire(__filename).resolve;

const families = [
  { name: 'noto-sans', weights: [400, 700, 800], subsets: ['latin', 'latin-ext', 'cyrillic'] },
  { name: 'noto-sans-arabic', weights: [400, 700, 800], subsets: ['arabic'] },
  // Its Latin letters have serifs: one family for what people said, in every language.
  { name: 'noto-naskh-arabic', weights: [400], subsets: ['arabic', 'latin', 'latin-ext'] },
] as const;

interface FontFile {
  readonly file: string;
  readonly path: string;
  readonly css: string;
}

let known: readonly FontFile[] | undefined;

function fontFiles(): readonly FontFile[] {
  known ??= families.flatMap(({ name, weights, subsets }) =>
    weights.flatMap((weight) => {
      const sheet = resolve(`@fontsource/${name}/${String(weight)}.css`);
      const rules = readFileSync(sheet, 'utf8').split('@font-face').slice(1);
      return subsets.flatMap((subset) => {
        const file = `${name}-${subset}-${String(weight)}-normal.woff2`;
        const rule = rules.find((one) => one.includes(`/${file})`));
        return rule === undefined ? [] : [{ file, path: join(dirname(sheet), 'files', file), css: toFace(rule, file) }];
      });
    }),
  );
  return known;
}

function toFace(rule: string, file: string): string {
  const [, family] = /font-family:\s*([^;]+);/.exec(rule) ?? [];
  const [, weight] = /font-weight:\s*([^;]+);/.exec(rule) ?? [];
  const [, range] = /unicode-range:\s*([^;]+);/.exec(rule) ?? [];
  return `@font-face{font-family:${family ?? ''};font-weight:${weight ?? ''};font-display:swap;src:url(/assets/fonts/${file}) format('woff2');unicode-range:${range ?? ''}}`;
}

export const fontFaces = (): string =>
  fontFiles()
    .map(({ css }) => css)
    .join('\n');

/** The bytes of a font this site uses; null for any other name. */
export function fontFile(name: string): Buffer | null {
  const found = fontFiles().find(({ file }) => file === name);
  return found ? readFileSync(found.path) : null;
}
