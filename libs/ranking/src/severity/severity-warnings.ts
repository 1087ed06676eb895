import type { SeverityFit } from './severity-fit';

/** A judge whose marks are clearly above or below what other judges give the same entries. */
export interface SeverityWarning {
  readonly judge: string;
  readonly direction: 'strict' | 'lenient';
  /** By how many marks, above 0. */
  readonly size: number;
  /** Standard deviation of that size. */
  readonly error: number;
}

export interface WarningLimits {
  /** How many standard deviations from 0 are clear; 2.5 unless told, so that one of 80 usual judges is named by chance. */
  readonly clear?: number;
  /** How many marks matter; unless told a quarter of the marks' own spread (entries, judges and noise together). */
  readonly matters?: number;
}

/** Judges to look at, the most extreme first. */
export function severityWarnings(fit: SeverityFit, limits: WarningLimits = {}): SeverityWarning[] {
  const { entry, judge, residual } = fit.variances;
  const { clear = 2.5, matters = Math.sqrt(entry + judge + residual) / 4 } = limits;
  return fit.judges.ids
    .map((id, place): SeverityWarning => {
      const value = fit.judges.values[place] ?? 0;
      const direction = value < 0 ? 'strict' : 'lenient';
      return { judge: id, direction, size: Math.abs(value), error: fit.judges.errors[place] ?? 0 };
    })
    .filter(({ size, error }) => size > 0 && size >= matters && size >= clear * error)
    .sort((a, b) => b.size - a.size);
}
