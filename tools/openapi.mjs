import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneDir } from '../deploy/local/places.mjs';

/** Writes the OpenAPI document of the platform that runs at GATEWAY_URL: `npm start`, then `npm run openapi`. */
const origin = process.env.GATEWAY_URL;
if (!origin) {
  console.error('GATEWAY_URL is missing: run this by npm run openapi while the platform runs');
  process.exit(2);
}
const document = await (await fetch(`${origin}/docs/openapi.json`)).json();
mkdirSync(join(cloneDir, 'docs/http'), { recursive: true });
writeFileSync(join(cloneDir, 'docs/http/openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
console.log(`docs/http/openapi.json has ${Object.keys(document.paths).length} paths`);
