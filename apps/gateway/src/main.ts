import { runServices } from '@champions/platform';
import { gatewayService } from './gateway.service';

void runServices([gatewayService]);
