const HOUR_MS = 3_600_000;
/** Two reminders closer than this say the same twice: an extension by an hour must not bring a second letter. */
const APART_MS = 12 * HOUR_MS;

interface ReminderInput {
  readonly closesAt: string | null;
  /** Hours before the end. */
  readonly reminders: readonly number[];
  readonly now: Date;
  readonly lastReminded: Date | null;
}

/** The moments at which judges are still to be reminded, earliest first; what is past already is left out. */
export function reminderMoments({ closesAt, reminders, now, lastReminded }: ReminderInput): readonly Date[] {
  if (closesAt === null) return [];
  const end = new Date(closesAt).getTime();
  const from = Math.max(now.getTime(), (lastReminded?.getTime() ?? -Infinity) + APART_MS);
  return [...new Set(reminders.map((hours) => end - hours * HOUR_MS))]
    .filter((moment) => moment > from && moment < end)
    .sort((a, b) => a - b)
    .map((moment) => new Date(moment));
}
