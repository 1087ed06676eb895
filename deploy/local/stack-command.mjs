import { components, signalComponent, stackStatus, startStack, stopStack } from './stack.mjs';

const usage = `npm run stack -- up [COMPONENT...]      start what is not running, print the addresses
npm run stack -- down [COMPONENT...]    stop
npm run stack -- wipe [COMPONENT...]    stop and delete the data
npm run stack -- status                 what runs
npm run stack -- kill COMPONENT         SIGKILL; \`up\` starts it again on the same port and data
npm run stack -- pause COMPONENT        SIGSTOP
npm run stack -- resume COMPONENT       SIGCONT
COMPONENT is one of ${Object.keys(components).join(', ')}`;

const [command, ...names] = process.argv.slice(2);
const only = names.length > 0 ? names : undefined;
const signals = { kill: 'SIGKILL', pause: 'SIGSTOP', resume: 'SIGCONT' };

async function main() {
  const unknown = names.find((name) => !(name in components));
  if (unknown) throw new Error(`there is no component ${unknown}\n${usage}`);
  if (command === 'up') {
    process.once('SIGINT', () => void stopStack({ only }).finally(() => process.exit(130)));
    const { started, ...urls } = await startStack({ only, report: (line) => console.error(line) });
    console.log(JSON.stringify(urls, null, 2));
  } else if (command === 'down' || command === 'wipe')
    await stopStack({ ...(only && { only }), wipe: command === 'wipe' });
  else if (command === 'status') console.log(JSON.stringify(stackStatus(), null, 2));
  else if (command in signals && names.length === 1) await signalComponent(names[0], signals[command]);
  else throw new Error(usage);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
