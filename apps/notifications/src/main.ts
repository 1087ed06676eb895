import { runServices } from '@champions/platform';
import { notificationsService } from './notifications.service';

void runServices([notificationsService]);
