import { factTopic } from './define';
import { definePartPrepared, definePartRefused } from './part-prepared';

export const notificationsPreparationsTopic = factTopic({
  name: 'notifications.preparations',
  summary: 'The letters of an announcement, by digest; keyed by announcement id.',
});

export const notificationsPreparedV1 = definePartPrepared('notifications', notificationsPreparationsTopic);
export const notificationsRefusedV1 = definePartRefused('notifications', notificationsPreparationsTopic);
