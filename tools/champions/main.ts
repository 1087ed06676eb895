import { fileCommands } from './file-commands';
import { messagingUsage, parseMessagingCommand } from './parse-command';

const usage = [
  messagingUsage,
  ...fileCommands.flatMap((command) => ['', ...command.usage.map((line) => `  ${line}`)]),
].join('\n');

/** The operators' command. Some of it reads files only; the rest speaks to running services, as an operator. */
export async function main(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  const command = fileCommands.find(({ name }) => name === first);
  if (command) return (await command.load())(rest);
  if (first === undefined || first === 'help' || first === '--help') {
    console.log(usage);
    return first === undefined ? 2 : 0;
  }
  if (!parseMessagingCommand(args)) {
    console.error(usage);
    return 2;
  }
  const { operateServices } = await import('./operate-services');
  return operateServices(args);
}
