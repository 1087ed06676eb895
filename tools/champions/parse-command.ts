import { parseArgs } from 'node:util';

/** What an operator asks of the services' messages. */
export type MessagingCommand =
  | { readonly do: 'list'; readonly consumer?: string }
  | { readonly do: 'show'; readonly id: string }
  | { readonly do: 'replay'; readonly consumer: string; readonly key: string }
  | { readonly do: 'drop'; readonly id: string; readonly by: string; readonly why: string }
  | { readonly do: 'rebuild'; readonly projection: string }
  | { readonly do: 'reconcile'; readonly topic: string };

export interface Asked {
  readonly command: MessagingCommand;
  /** Only this service; needed where several know the same name. */
  readonly service: string | undefined;
}

export const messagingUsage = `usage: npm run champions -- COMMAND [--service NAME]

  parked list [CONSUMER]                    messages that wait for somebody
  parked show ID                            one of them, with its body (it may be personal)
  parked replay CONSUMER KEY                handle a key's messages again, in order
  parked drop ID --by WHO --why WHY         give one up; who and why stay on record
  rebuild PROJECTION                        fill a projection's rows anew while the present ones serve
  reconcile TOPIC                           compare a compacted topic with the store, and put right what differs`;

/** Null for words that make no command. */
export function parseMessagingCommand(args: readonly string[]): Asked | null {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { service: text, by: text, why: text },
    });
    const command = toCommand(positionals, values);
    return command && { command, service: values.service };
  } catch {
    return null;
  }
}

function toCommand(
  words: readonly string[],
  { by, why }: { readonly by?: string | undefined; readonly why?: string | undefined },
): MessagingCommand | null {
  const [verb, ...rest] = words[0] === 'parked' ? [`parked ${words[1] ?? ''}`, ...words.slice(2)] : words;
  const [first, second, ...tooMany] = rest;
  if (tooMany.length > 0) return null;
  if (verb === 'parked list' && second === undefined)
    return first === undefined ? { do: 'list' } : { do: 'list', consumer: first };
  if (first === undefined) return null;
  if (verb === 'parked replay') return second === undefined ? null : { do: 'replay', consumer: first, key: second };
  if (second !== undefined) return null;
  if (verb === 'parked show') return { do: 'show', id: first };
  if (verb === 'parked drop') return by && why ? { do: 'drop', id: first, by, why } : null;
  if (verb === 'rebuild') return { do: 'rebuild', projection: first };
  return verb === 'reconcile' ? { do: 'reconcile', topic: first } : null;
}
