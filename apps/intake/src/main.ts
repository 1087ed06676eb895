import { runServices } from '@champions/platform';
import { intakeService } from './intake.service';

void runServices([intakeService]);
