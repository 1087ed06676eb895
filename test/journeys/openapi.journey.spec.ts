import { readFileSync } from 'node:fs';

/** The committed document is what the running services say of themselves; `npm run openapi` writes it anew. */
it('docs/http/openapi.json is current', async () => {
  const served: unknown = await (await fetch(`${process.env['GATEWAY_URL'] ?? ''}/docs/openapi.json`)).json();
  const committed: unknown = JSON.parse(readFileSync('docs/http/openapi.json', 'utf8'));
  expect(served).toEqual(committed);
});
