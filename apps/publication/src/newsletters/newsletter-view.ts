import type { Newsletter } from './domain/newsletter';
import type { NewsletterContent } from './domain/newsletter-content';

export interface NewsletterView extends NewsletterContent {
  readonly id: string;
  readonly revision: number;
  readonly published: boolean;
}

export function toView(newsletter: {
  readonly id: string;
  readonly revision: number;
  readonly state: Newsletter;
}): NewsletterView {
  const { id, revision, state } = newsletter;
  return { id, revision, ...state.content, published: state.published };
}
