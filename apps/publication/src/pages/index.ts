export { type Asset, asset } from './assets';
export { type CompetitionCard, type CompetitionData, toCard } from './competition-view';
export { mailSectionsOf, type NewsletterData, type SectionData } from './newsletter-view';
export { competitionPath, newsletterPath, newsletterPdfPath, pathIn, type Site, storyPath, winnersPath } from './site';
export { inOrder, type StoryData, summaryIn } from './story-view';
export { type CallView, renderCall } from './templates/call';
export { type FeedEntry, renderFeed } from './templates/feed';
export { type HomeView, type Pointer, renderHome } from './templates/home';
export { renderNewsletter } from './templates/newsletter';
export { renderNewsletterForPrint } from './templates/newsletter-print';
export { renderNewsletters } from './templates/newsletters';
export { renderNotFound } from './templates/not-found';
export { renderRobots, renderSitemap } from './templates/sitemap';
export { renderStory, type StoryView } from './templates/story';
export {
  renderSubscribe,
  renderSubscriptionStep,
  type SubscriptionStep,
  subscriptionSteps,
} from './templates/subscription';
export { renderWinners, type WinnersView } from './templates/winners';
export { excerpt, plain } from './typed-text';
export { type Wording, wordingIn } from './wording';
