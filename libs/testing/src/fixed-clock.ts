import { Clock } from '@champions/kernel';

/** A clock that stands still until a test moves it. */
export class FixedClock extends Clock {
  constructor(private instant: Date = new Date('2021-09-15T12:00:00Z')) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
