import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentContext } from './request-context';

/** JSON lines on standard output; each carries its request, correlation and causation ids. Never personal data. */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    mixin: () => ({ ...currentContext() }),
    redact: ['headers.cookie', 'headers.authorization', 'headers["x-champions-identity"]'],
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}

/** Nest's own lines in the same log; its start-up chatter goes to debug. */
export function nestLogger(logger: Logger): LoggerService {
  const text = (message: unknown) => (typeof message === 'string' ? message : JSON.stringify(message));
  return {
    log: (message: unknown, context?: string) => {
      logger.debug({ context }, text(message));
    },
    warn: (message: unknown, context?: string) => {
      logger.warn({ context }, text(message));
    },
    error: (message: unknown, stack?: string, context?: string) => {
      logger.error({ context, stack }, text(message));
    },
    fatal: (message: unknown, stack?: string) => {
      logger.fatal({ stack }, text(message));
    },
  };
}
