import { deterministicId } from '@champions/kernel';
import type { CommandContext } from '../command-context';

/** The command of one child of a command over many: the same each time, and none of the parent's expected revision. */
export function childContext({ commandId, actorId, correlationId }: CommandContext, child: string): CommandContext {
  return {
    commandId: deterministicId(commandId, child),
    actorId,
    ...(correlationId !== undefined && { correlationId }),
  };
}
