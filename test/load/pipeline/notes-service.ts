import { Projection } from '@champions/messaging';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import {
  Command,
  CurrentActor,
  InjectStore,
  provideRows,
  provideStore,
  type ServiceDefinition,
} from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Latencies } from './latencies';
import { type Note, type NoteEdited, notes, noteV1 } from './notes';

class NoteInput extends createZodDto(z.object({ text: z.string().min(1).max(10_000) })) {}

/** Validation, authorisation, idempotency, outbox, relay and audit: everything a command of the platform goes through. */
@Controller('api/intake/notes')
class NotesController {
  constructor(@InjectStore(notes) private readonly store: AggregateStore<Note, NoteEdited>) {}

  @Post(':id')
  async edit(
    @Param('id') id: string,
    @Body() { text }: NoteInput,
    @CurrentActor() actor: Actor,
    @Command() context: CommandContext,
  ) {
    requireAllowed(actor, 'competition.manage', { competitionId: 'load' });
    const note = await this.store.execute(id, context, () => [{ type: 'edited', text }]);
    return { id, edits: note?.state.edits };
  }
}

@Module({ controllers: [NotesController], providers: [provideStore(notes)] })
class WriterModule {}

const latencies = new Latencies();
const noteRows = new Projection('notes').on(noteV1, (_row, { data, time }) => {
  latencies.add(time);
  return data;
});

@Controller('api/judging/latencies')
class LatenciesController {
  @Get()
  take() {
    return latencies.take();
  }
}

@Module({ controllers: [LatenciesController], providers: [provideRows(noteRows)] })
class ReaderModule {}

export const writer: ServiceDefinition = { name: 'intake', module: WriterModule };
export const reader: ServiceDefinition = { name: 'judging', module: ReaderModule };
