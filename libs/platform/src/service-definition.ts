import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServiceName, Variables } from './env';
import type { Sentences } from './sentences';

export type AnswerProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/** One service: its Nest module and what the platform has to know to boot it. */
export interface ServiceDefinition {
  readonly name: ServiceName;
  /** The service's root module; it imports its slices. */
  readonly module: Type;
  /** What this service can refuse, in each language. */
  readonly sentences?: Sentences;
  /** Variables that are optional for others and needed here. */
  readonly requires?: readonly (keyof Variables)[];
  /** Largest request body in bytes; 1 MiB unless told. */
  readonly bodyLimit?: number;
  /** Off for a service that passes bodies on unread. */
  readonly bodyParser?: boolean;
  /**
   * Adds plugins and hooks of the service's own; its hooks run before the platform's. `answerProblem` is the error
   * handler for plugins with routes outside Nest, so that their refusals read the same.
   */
  readonly prepare?: (app: NestFastifyApplication, answerProblem: AnswerProblem) => Promise<void>;
  /** Turned off for services that serve pages of their own making to the whole world. */
  readonly documented?: boolean;
}
