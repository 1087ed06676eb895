import { runServices } from '@champions/platform';
import { identityService } from './identity.service';

void runServices([identityService]);
