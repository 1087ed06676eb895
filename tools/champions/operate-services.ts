import { IDENTITY_HEADER, identitySigner, readEnvironment, serviceNames, serviceUrl } from '@champions/platform';
import { messagingCommand } from './messaging-command';
import { ServiceClient } from './service-client';

const screen = {
  say: (text: string) => {
    console.log(text);
  },
  complain: (text: string) => {
    console.error(text);
  },
};

/** Commands to running services, as an operator, with the gateway's key of this machine. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await messagingCommand(args, await connectServices(), screen);
  } catch (error) {
    screen.complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function connectServices(): Promise<readonly ServiceClient[]> {
  const { variables } = readEnvironment('gateway');
  if (!variables.GATEWAY_PRIVATE_KEY)
    throw new Error('GATEWAY_PRIVATE_KEY is missing: it says that you are an operator');
  const sign = await identitySigner(variables.GATEWAY_PRIVATE_KEY);
  const operator = { id: 'champions-command', name: 'Operator', language: 'en', operator: true } as const;
  const identify = async () => ({ [IDENTITY_HEADER]: await sign({ ...operator, organisations: [], roles: [] }) });
  return serviceNames
    .filter((name) => name !== 'gateway')
    .map((name) => new ServiceClient(name, serviceUrl(variables, name), identify));
}
