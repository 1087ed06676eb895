import type { MeasuredProcess } from './child-process';
import { stackCpuMs } from './stack-cpu';

/**
 * Processor time of the measured processes and the stack so far, in milliseconds: less disturbed than the clock by
 * what else the machine does.
 */
export async function cpuOf(processes: readonly MeasuredProcess[]): Promise<number> {
  const usages = await Promise.all(processes.map((one) => one.ask('cpu')));
  const own = (usages as readonly NodeJS.CpuUsage[]).reduce(
    (sum, { user, system }) => sum + (user + system) / 1_000,
    0,
  );
  return own + stackCpuMs(process.env['LOAD_STATE'] ?? '');
}
