import { Parser } from '@asyncapi/parser';

/** DiagnosticSeverity.Error of the parser's diagnostics; its enum is not exported. */
const ERROR = 0;

/** What AsyncAPI's own parser says is wrong with a document; warnings (a newer AsyncAPI exists) are not. */
export async function asyncApiProblems(document: string): Promise<readonly string[]> {
  const diagnostics = await new Parser().validate(document);
  return diagnostics
    .filter(({ severity }) => severity.valueOf() === ERROR)
    .map(
      ({ message, path, range }) => `asyncapi.yaml line ${String(range.start.line + 1)} ${path.join('/')}: ${message}`,
    );
}
