import { MessagingOperations } from '@champions/messaging';
import { type Actor, requireAllowed } from '@champions/policy';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { CurrentActor } from './request';

const name = z.string().min(1);
class ListInput extends createZodDto(z.object({ consumer: name.optional() })) {}
class ReplayInput extends createZodDto(z.object({ consumer: name, key: z.string() })) {}
class DropInput extends createZodDto(z.object({ id: name, by: name, why: name })) {}
class RebuildInput extends createZodDto(z.object({ projection: name })) {}
class ReconcileInput extends createZodDto(z.object({ topic: name })) {}

/** What operators do with the messages of a service; the `champions` command and the gateway call it. */
@ApiExcludeController()
@Controller('internal')
export class MessagingController {
  constructor(private readonly messaging: MessagingOperations) {}

  @Get('messaging')
  operable(@CurrentActor() actor: Actor) {
    requireAllowed(actor, 'installation.operate');
    return this.messaging.operable();
  }

  @Get('parked')
  list(@CurrentActor() actor: Actor, @Query() { consumer }: ListInput) {
    requireAllowed(actor, 'installation.operate');
    return this.messaging.list(consumer);
  }

  @Get('parked/:id')
  show(@CurrentActor() actor: Actor, @Param('id') id: string) {
    requireAllowed(actor, 'installation.operate');
    return this.messaging.show(id);
  }

  @Post('parked/replay')
  @HttpCode(200)
  replay(@CurrentActor() actor: Actor, @Body() { consumer, key }: ReplayInput) {
    requireAllowed(actor, 'installation.operate');
    return this.messaging.replay(consumer, key);
  }

  @Post('parked/drop')
  @HttpCode(204)
  drop(@CurrentActor() actor: Actor, @Body() { id, by, why }: DropInput) {
    requireAllowed(actor, 'installation.operate');
    return this.messaging.drop(id, by, why);
  }

  @Post('rebuild')
  @HttpCode(200)
  rebuild(@CurrentActor() actor: Actor, @Body() { projection }: RebuildInput) {
    requireAllowed(actor, 'installation.operate');
    return this.messaging.rebuild(projection);
  }

  @Post('reconcile')
  @HttpCode(200)
  reconcile(@CurrentActor() actor: Actor, @Body() { topic }: ReconcileInput) {
    requireAllowed(actor, 'installation.operate');
    return this.messaging.reconcile(topic);
  }
}
