import { digitalChampions } from './digital-champions';
import type { Template } from './template';

export type { Template } from './template';

export const templates: readonly Template[] = [digitalChampions];
