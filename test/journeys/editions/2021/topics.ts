/** The kinds of project the 2021 call asked for. */
export const topics = ['awareness', 'competition', 'capacity-building', 'training', 'mentoring'] as const;
export type Topic = (typeof topics)[number];
