/**
 * Whether a text names one of these people, whatever the capitals, accents and spaces. A single word is nobody's whole
 * name, and may be a word like any other: it counts for nothing.
 */
export function namesAnyOf(names: readonly string[], text: string): boolean {
  const said = ` ${plain(text)} `;
  return names.some((name) => {
    const sought = plain(name);
    return sought.includes(' ') && said.includes(` ${sought} `);
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
