import { runServices } from '@champions/platform';
import { judgingService } from './judging.service';

void runServices([judgingService]);
