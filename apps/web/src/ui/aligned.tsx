import { useLanguage } from '../i18n/use-language';

interface AlignedProps {
  readonly value: number | null;
  readonly decimals: number;
  /** The most decimals that a value of the column has. */
  readonly most: number;
}

/** A figure of a column whose decimal signs stand under one another; a dash where there is none. */
export function Aligned({ value, decimals, most }: AlignedProps) {
  const { fixed } = useLanguage();
  if (value === null) return '–';
  return (
    <span dir="ltr">
      {fixed(value, decimals)}
      <span style={{ visibility: 'hidden' }} aria-hidden>
        {'0'.repeat(most - decimals)}
      </span>
    </span>
  );
}
