import type { Content } from '../domain/content';
import type { Timings } from '../domain/timeline';

/** Something to start a competition from; everything in it may be overridden. */
export interface Template {
  readonly key: string;
  readonly content: Content;
  readonly timings: Timings;
}
