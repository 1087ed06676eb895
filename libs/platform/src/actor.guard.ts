import { DomainError } from '@champions/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PUBLIC } from './request';

/** Every route needs a person, unless it is `@Public()`. What that person may do is for the handlers to ask. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic || context.switchToHttp().getRequest<FastifyRequest>().actor) return true;
    throw new DomainError('SIGN_IN_REQUIRED', { kind: 'forbidden' });
  }
}
