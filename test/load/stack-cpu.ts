import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TICK_MS = 10;

/** Processor time that the stack's daemons and their children have used so far, in milliseconds. Linux only. */
export function stackCpuMs(stateFolder: string): number {
  const run = join(stateFolder, 'run');
  const roots = new Set(readdirSync(run).flatMap((file) => pidIn(join(run, file)) ?? []));
  const all = new Map(readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(Number(name)) : [])));
  const belongs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = all.get(at)?.parent)
      if (roots.has(at)) return true;
    return false;
  };
  return [...all].reduce((sum, [pid, { ms }]) => sum + (belongs(pid) ? ms : 0), 0);
}

function pidIn(file: string): number | null {
  const found = JSON.parse(readFileSync(file, 'utf8')) as { readonly pid?: number };
  return found.pid ?? null;
}

function statOf(pid: number): [number, { readonly parent: number; readonly ms: number }][] {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = (index: number) => Number(fields[index]);
    // utime, stime, and those of children that have ended: PostgreSQL's short-lived workers.
    const ms = (ticks(11) + ticks(12) + ticks(13) + ticks(14)) * TICK_MS;
    return [[pid, { parent: Number(fields[1]), ms }]];
  } catch {
    // It ended while we were reading.
    return [];
  }
}
