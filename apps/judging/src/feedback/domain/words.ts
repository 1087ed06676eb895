/** Where an entry stands on a criterion beside the mean of those that reached the final. */
export type Standing = 'well-below' | 'below' | 'close' | 'above' | 'well-above';

/** Why an entry was not selected, as a feedback letter says it. */
export type FeedbackReason =
  | 'strong-field'
  | 'fit-with-theme'
  | 'unclear-aims'
  | 'unclear-plan'
  | 'feasibility'
  | 'scope'
  | 'inclusion'
  | 'budget'
  | 'evidence'
  | 'continuation';
