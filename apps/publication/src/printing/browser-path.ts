import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const ofTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** The browser to print with: the one that was told, one of the system's, or the one that comes with npm. */
export async function browserPath(told: string | undefined): Promise<string> {
  return told ?? ofTheSystem.find((path) => existsSync(path)) ?? (await chromium.executablePath());
}
