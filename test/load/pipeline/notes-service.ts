import { Projection, projectionRows } from '@champions/messaging';
import type { AggregateStore, CommandContext } from '@champions/persistence';
import {
  Command,
  CurrentActor,
  InjectStore,
  provideRows,
  provideStore,
  type ServiceDefinition,
  ServiceRuntime,
} from '@champions/platform';
import { type Actor, requireAllowed } from '@champions/policy';
import { Body, Controller, Injectable, Module, Param, Post } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Moments } from './moments';
import { type Note, type NoteEdited, notes, noteV1 } from './notes';

export const commits = new Moments();
export const projections = new Moments();

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
    const edited = await this.store.execute(id, context, () => [{ type: 'edited', text }]);
    const edits = edited?.state.edits ?? 0;
    commits.add(id, edits);
    return { id, edits };
  }
}

@Module({ controllers: [NotesController], providers: [provideStore(notes)] })
class WriterModule {}

const noteRows = new Projection('notes').on(noteV1, (_row, { data }) => data);

/** Notes when a row has been written: after the write, which the projection itself does not see. */
@Injectable()
class Recording {
  constructor(runtime: ServiceRuntime) {
    const rows = projectionRows(runtime.database, noteRows);
    const apply = rows.apply.bind(rows);
    rows.apply = async (message) => {
      const applied = await apply(message);
      projections.add(message.key, message.sequence);
      return applied;
    };
  }
}

@Module({ providers: [provideRows(noteRows), Recording] })
class ReaderModule {}

export const writer: ServiceDefinition = { name: 'intake', module: WriterModule };
export const reader: ServiceDefinition = { name: 'judging', module: ReaderModule };
