/** When judges see what others gave the same entry. */
export type OthersMarks = 'never' | 'after-own' | 'after-close';

/** How a round is run; until it opens all of it may change, and then only what costs no judge anything. */
export interface RoundSettings {
  /** Until when marks are taken in this round; null while it goes by the competition's timeline. */
  readonly closesAt: string | null;
  readonly othersMarks: OthersMarks;
  /** Whether the end of its own window opens a discussion instead of closing the round. */
  readonly discussion: boolean;
  /** Entries that every judge reads first, so that strict and lenient judges can be told apart. */
  readonly calibration: readonly string[];
  /** Hours before the end at which judges with open sheets are reminded. */
  readonly reminders: readonly number[];
}

export const defaultSettings: RoundSettings = {
  closesAt: null,
  othersMarks: 'never',
  discussion: false,
  calibration: [],
  reminders: [72, 24],
};

export type SettingsChange = { readonly [K in keyof RoundSettings]?: RoundSettings[K] | undefined };

/** The settings after a change; what the change does not name stays. */
export function withChange(settings: RoundSettings, change: SettingsChange): RoundSettings {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...settings, ...given };
}

/** What may still change once judges are at work: who sees whose marks was said to them before. */
export const changeableWhileOpen = [
  'closesAt',
  'calibration',
  'reminders',
] as const satisfies readonly (keyof RoundSettings)[];
