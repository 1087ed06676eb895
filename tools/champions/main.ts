import { fileCommands, type CommandModule } from './file-commands';
import { messagingUsage, parseMessagingCommand } from './parse-command';

const usage = [messagingUsage, '', ...fileCommands.flatMap(({ usage }) => usage.map((line) => `  ${line}`))].join('\n');

/**
 * The operators' command. Some of it reads files only; the rest speaks to running services, as an operator.
 * @param load gives a module beside this one.
 */
export async function main(args: readonly string[], load: (module: string) => CommandModule): Promise<number> {
  const [first, ...rest] = args;
  const command = fileCommands.find(({ name }) => name === first);
  if (command) {
    const { run, usage: help } = load(command.name);
    if (!rest.some((word) => word === '--help' || word === '-h')) return run(rest);
    console.log(help);
    return 0;
  }
  if (first === undefined || first === 'help' || first === '--help') {
    console.log(usage);
    return first === undefined ? 2 : 0;
  }
  if (!parseMessagingCommand(args)) {
    console.error(usage);
    return 2;
  }
  return load('operate-services').run(args);
}
