export type { Newsletter, NewsletterMail } from './domain/newsletter';
export {
  type NewsletterContent,
  type NewsletterSection,
  storySectionOf,
  STORIES_ANCHOR,
} from './domain/newsletter-content';
export { newsletters } from './newsletter.aggregate';
export { type FoundNewsletter, Newsletters } from './newsletters.query';
export { NewslettersModule } from './newsletters.module';
export { WriteNewsletterHandler } from './write-newsletter.handler';
