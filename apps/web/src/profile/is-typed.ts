/** Whether an address was typed in full; capitals and spaces around it are nobody's mistake. */
export const isTyped = (typed: string, address: string): boolean =>
  typed.trim().toLowerCase() === address.toLowerCase() && address !== '';
