import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Clock } from '@champions/kernel';
import { ZodValidationPipe } from 'nestjs-zod';
import { ActorGuard } from './actor.guard';
import { MessagingController } from './messaging.controller';
import { OperationsController } from './operations.controller';
import type { ServiceDefinition } from './service-definition';
import { ServiceRuntime } from './service-runtime';

export const ENVIRONMENT = 'platform:environment';

/** The root of a service: the platform's parts for all, and the service's own module. */
@Module({})
export class ServiceModule {
  static of(definition: ServiceDefinition, runtime: ServiceRuntime, parts: readonly Provider[]): DynamicModule {
    const shared: Provider[] = [
      { provide: ServiceRuntime, useValue: runtime },
      { provide: Clock, useValue: runtime.clock },
      { provide: ENVIRONMENT, useValue: runtime.environment },
      ...parts,
    ];
    return {
      module: ServiceModule,
      global: true,
      imports: [definition.module],
      controllers: [OperationsController, MessagingController],
      providers: [
        ...shared,
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_PIPE, useClass: ZodValidationPipe },
      ],
      exports: shared,
    };
  }
}
