import * as competitions from './competitions';
import * as erasures from './erasures';
import * as identity from './identity';
import * as intake from './intake';
import * as judging from './judging';
import * as conflicts from './judging-conflicts';
import * as feedback from './judging-feedback';
import type { MessageDefinition, TopicDefinition } from './message';
import * as notifications from './notifications';
import * as publication from './publication';

const modules: readonly Readonly<Record<string, unknown>>[] = [
  identity,
  erasures,
  erasures.erasureConfirmations,
  competitions,
  intake,
  judging,
  conflicts,
  feedback,
  notifications,
  publication,
];

const isMessage = (value: unknown): value is MessageDefinition =>
  typeof value === 'object' && value !== null && 'upcasters' in value;

/** Every message of the platform, in the order of the services. */
export const catalogue: readonly MessageDefinition[] = modules.flatMap((module) =>
  Object.values(module).filter(isMessage),
);

/** Every topic of the platform. */
export const topics: readonly TopicDefinition[] = [...new Set(catalogue.map(({ topic }) => topic))];
