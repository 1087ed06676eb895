import type { Operable, ParkedSummary } from '@champions/messaging';
import { type Asked, type MessagingCommand, messagingUsage, parseMessagingCommand } from './parse-command';
import { Refused, type ServiceClient } from './service-client';

export interface Screen {
  say(text: string): void;
  complain(text: string): void;
}

/**
 * What an operator does with the services' messages, as words of a command line.
 * @returns the exit code: 0 done, 1 refused or not found, 2 not understood.
 */
export async function messagingCommand(
  args: readonly string[],
  services: readonly ServiceClient[],
  screen: Screen,
): Promise<number> {
  const asked = parseMessagingCommand(args);
  if (!asked) {
    screen.complain(messagingUsage);
    return 2;
  }
  try {
    screen.say(await run(asked, services));
    return 0;
  } catch (error) {
    screen.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function run({ command, service }: Asked, all: readonly ServiceClient[]): Promise<string> {
  const services = service === undefined ? all : all.filter(({ name }) => name === service);
  if (services.length === 0) throw new Error(`there is no service ${service ?? ''}`);
  switch (command.do) {
    case 'list':
      return table(await Promise.all(services.map(async (one) => [one.name, await one.list(command.consumer)])));
    case 'show': {
      const owner = await ownerOfMessage(services, command.id);
      return pretty(await owner.show(command.id));
    }
    case 'drop': {
      const { id, by, why } = command;
      const owner = await ownerOfMessage(services, id);
      await owner.order('parked/drop', { id, by, why });
      return `${owner.name}: ${id} was given up`;
    }
    case 'replay': {
      const owner = await ownerOf(services, command, ({ consumers }) => consumers.includes(command.consumer));
      const { consumer, key } = command;
      return pretty({ service: owner.name, ...asObject(await owner.order('parked/replay', { consumer, key })) });
    }
    case 'rebuild': {
      const owner = await ownerOf(services, command, ({ projections }) => projections.includes(command.projection));
      const { projection } = command;
      return pretty({ service: owner.name, ...asObject(await owner.order('rebuild', { projection })) });
    }
    case 'reconcile': {
      const owner = await ownerOf(services, command, ({ topics }) => topics.includes(command.topic));
      return pretty({ service: owner.name, ...asObject(await owner.order('reconcile', { topic: command.topic })) });
    }
  }
}

/** The one service that holds a parked message. */
async function ownerOfMessage(services: readonly ServiceClient[], id: string): Promise<ServiceClient> {
  for (const service of services)
    try {
      await service.show(id);
      return service;
    } catch (error) {
      if (!(error instanceof Refused && error.status === 404)) throw error;
    }
  throw new Error(`no service has parked a message ${id}`);
}

/** The one service that knows a name; names are a service's own, so two may know the same one. */
async function ownerOf(
  services: readonly ServiceClient[],
  command: MessagingCommand,
  knows: (operable: Operable) => boolean,
): Promise<ServiceClient> {
  const asked = await Promise.all(
    services.map(async (service) => ({ service, knows: knows(await service.operable()) })),
  );
  const [owner, ...others] = asked.filter((one) => one.knows).map(({ service }) => service);
  const name = 'consumer' in command ? command.consumer : 'topic' in command ? command.topic : nameOf(command);
  if (!owner) throw new Error(`no service knows ${name}`);
  if (others.length === 0) return owner;
  const names = [owner, ...others].map((one) => one.name).join(', ');
  throw new Error(`${names} all know ${name}: say which one with --service NAME`);
}

const nameOf = (command: MessagingCommand): string => ('projection' in command ? command.projection : command.do);

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function table(lists: readonly (readonly [string, readonly ParkedSummary[]])[]): string {
  const lines = lists.flatMap(([service, parked]) =>
    parked.map(({ id, key, state, type, reason }) => [service, id, key, state, type, reason]),
  );
  if (lines.length === 0) return 'nothing is parked';
  const rows = [['SERVICE', 'ID', 'KEY', 'STATE', 'TYPE', 'REASON'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
