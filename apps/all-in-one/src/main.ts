import { competitionsService } from '../../competitions/src/competitions.service';
import { gatewayService } from '../../gateway/src/gateway.service';
import { identityService } from '../../identity/src/identity.service';
import { intakeService } from '../../intake/src/intake.service';
import { judgingService } from '../../judging/src/judging.service';
import { notificationsService } from '../../notifications/src/notifications.service';
import { publicationService } from '../../publication/src/publication.service';
import { runServices } from '@champions/platform';

/** Every service in one process, each on its own port, the gateway in front, exactly as separate processes would be. */
void runServices([
  gatewayService,
  identityService,
  competitionsService,
  intakeService,
  judgingService,
  notificationsService,
  publicationService,
]);
