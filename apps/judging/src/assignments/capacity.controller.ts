import { CurrentActor } from '@champions/platform';
import type { Actor } from '@champions/policy';
import { Controller, Get, Param } from '@nestjs/common';
import type { CapacityView } from './capacity-view';
import { ReadCapacity } from './read-capacity.handler';

@Controller('api/judging/rounds/:roundId/capacity')
export class CapacityController {
  constructor(private readonly capacity: ReadCapacity) {}

  /** How many judges the round needs, when it will be finished at the pace so far, and who could take more. */
  @Get()
  read(@Param('roundId') roundId: string, @CurrentActor() actor: Actor): Promise<CapacityView> {
    return this.capacity.execute(roundId, actor);
  }
}
