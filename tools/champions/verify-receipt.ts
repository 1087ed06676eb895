import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Receipt, type Refusal, verifyReceipt } from '../../apps/intake/src/receipts/signing';

export { verifyReceipt };

export const usage = `usage: npm run champions -- verify-receipt FILE [--key FILE] [--content FILE]

  FILE            the receipt, as it was downloaded
  --key FILE      the public key it must be signed with, as a JWK or a JWK set
                  (without it, the keys that $PUBLIC_URL publishes now, which proves less)
  --content FILE  what was submitted, to be checked against the receipt's hash`;

const refusals: Readonly<Record<Refusal, string>> = {
  'not-a-receipt': 'the file is not a receipt',
  'not-a-key': 'the key is not an Ed25519 public key in JWK form, nor a set of such keys',
  'another-key': 'it names a key that is not among those given',
  'signature-does-not-match': 'its signature does not match: it was changed, or signed by somebody else',
  'number-does-not-match': 'its number does not belong to this proposal and version',
  'content-does-not-match': 'the content is not what was submitted',
};

interface Request {
  readonly file: string;
  readonly key: string | undefined;
  readonly content: string | undefined;
}

/**
 * Checks a receipt; says on standard output whether it is genuine and what it proves.
 * @returns the exit code: 0 genuine, 1 not, 2 when it could not be checked.
 */
export async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    console.error(usage);
    return 2;
  }
  try {
    const [text, key, content] = await Promise.all([
      readFile(request.file, 'utf8'),
      request.key === undefined ? publishedKeys() : readKey(request.key),
      request.content === undefined ? undefined : readFile(request.content, 'utf8'),
    ]);
    const result = verifyReceipt(text, key, content);
    console.log(result.ok ? describe(result.value, content !== undefined) : `✘ not genuine: ${refusals[result.error]}`);
    return result.ok ? 0 : 1;
  } catch (error) {
    console.error(`the receipt could not be checked: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function readArguments(args: readonly string[]): Request | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string' }, content: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    return file === undefined || more.length > 0 ? undefined : { file, key: values.key, content: values.content };
  } catch {
    return undefined;
  }
}

/** What is no JSON is no key: that is a finding about the file, and exits as one. */
async function readKey(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function publishedKeys(): Promise<unknown> {
  const origin = process.env['PUBLIC_URL'];
  if (!origin) throw new Error('give the key with --key FILE, or the address of the platform in PUBLIC_URL');
  const response = await fetch(new URL('/api/intake/receipt-keys', origin));
  if (!response.ok) throw new Error(`${origin} answers ${response.status} when asked for its keys`);
  return response.json();
}

function describe(receipt: Receipt, withContent: boolean): string {
  return [
    `✔ receipt ${receipt.number} is genuine`,
    `  proposal      ${receipt.proposalId}, version ${receipt.proposalVersion}`,
    `  competition   ${receipt.competitionId}`,
    `  organisation  ${receipt.organisationId}`,
    `  received      ${receipt.receivedAt}, under revision ${receipt.timelineRevision} of the timeline`,
    `  content       ${receipt.contentHash}${withContent ? ' (checked)' : ''}`,
    `  key           ${receipt.keyId}`,
  ].join('\n');
}
