import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the files of a spec, gone after it. */
export function folderOfSpec(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** What a command says and complains of in each test, line by line, instead of on the screen. */
export function heardOnScreen(): readonly string[] {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    const note = (...words: unknown[]) => {
      said.push(String(words[0]));
    };
    jest.spyOn(console, 'log').mockImplementation(note);
    jest.spyOn(console, 'error').mockImplementation(note);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  return said;
}
