import type { ServiceDefinition } from '@champions/platform';
import { NotificationsModule } from './notifications.module';
import { notificationsSentences } from './notifications.sentences';

export const notificationsService: ServiceDefinition = {
  name: 'notifications',
  module: NotificationsModule,
  sentences: notificationsSentences,
};
