/** A digit as typed, also on an Arabic or Persian keyboard; null for any other key. */
export function digitOf(key: string): string | null {
  if (/^[0-9]$/.test(key)) return key;
  const code = key.length === 1 ? key.charCodeAt(0) : 0;
  const zero = [0x0660, 0x06f0].find((first) => code >= first && code <= first + 9);
  return zero === undefined ? null : String(code - zero);
}

/**
 * The mark that digits typed one after the other choose: 1 and then 0 is 10 where the scale has it, else 0.
 * @param before the digits typed just before.
 * @returns the mark, and the digits it is made of; null when no mark of the scale is meant.
 */
export function typedMark(
  choices: readonly number[],
  before: string,
  digit: string,
): { readonly mark: number; readonly digits: string } | null {
  const digits = [before + digit, digit].find((one) => choices.includes(Number(one)) && String(Number(one)) === one);
  return digits === undefined ? null : { mark: Number(digits), digits };
}
