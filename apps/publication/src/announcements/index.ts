export { AnnouncementsModule } from './announcements.module';
export { type Published, type PublishedFile, PublishedPages } from './published-pages.query';
