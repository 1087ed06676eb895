import { runServices } from '@champions/platform';
import { publicationService } from './publication.service';

void runServices([publicationService]);
