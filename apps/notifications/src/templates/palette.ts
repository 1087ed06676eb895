/** The colours of letters and of the small pages they lead to; each pair reaches a contrast of 4.5 : 1. */
export const light = {
  page: '#f3f5f4',
  card: '#ffffff',
  line: '#d9e0de',
  ink: '#1c2b2d',
  quiet: '#54656a',
  accent: '#0f5c66',
  onAccent: '#ffffff',
} as const;

export const dark = {
  page: '#12191b',
  card: '#1b2528',
  line: '#35464a',
  ink: '#e8eeee',
  quiet: '#a9b9bc',
  accent: '#7fd0d6',
  onAccent: '#0c2327',
} as const;
