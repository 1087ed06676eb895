import { join } from 'node:path';
import { heardOnScreen } from './command-test.suite';
import { type CommandModule, fileCommands } from './file-commands';
import { main } from './main';

describe('champions', () => {
  const said = heardOnScreen();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the command loads its modules by name too
  const load = (name: string) => require(join(__dirname, name)) as CommandModule;

  it.each(fileCommands.map(({ name }) => name))('%s says how it is used when asked', async (name) => {
    expect(await main([name, '--help'], load)).toBe(0);
    expect(said.join('\n')).toContain(`usage: npm run champions -- ${name}`);
  });

  it('lists every command when asked, and when called wrongly', async () => {
    expect(await main(['help'], load)).toBe(0);
    for (const { name } of fileCommands) expect(said[0]).toContain(`\n  ${name} `);
    expect(await main([], load)).toBe(2);
    expect(await main(['asign'], load)).toBe(2);
    expect(said[1]).toBe(said[0]);
    expect(said[2]).toBe(said[0]);
  });
});
