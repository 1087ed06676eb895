import 'reflect-metadata';
import { runServices } from '@champions/platform';
import { competitionsService } from './competitions.service';

void runServices([competitionsService]);
