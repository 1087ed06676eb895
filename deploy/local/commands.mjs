import { spawn } from 'node:child_process';

/** Runs a program to its end; its output is shown with `show`, else kept for the error message. */
export function run(command, args, { cwd, env = process.env, show = false, user = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'], ...user });
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (errors += chunk));
    child.once('error', (error) => reject(new Error(`${command} cannot be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output.trim());
      const detail = `${output}\n${errors}`.trim().split('\n').slice(-20).join('\n');
      reject(new Error(`${command} ${args.slice(0, 3).join(' ')} ended with ${signal ?? code}\n${detail}`.trim()));
    });
  });
}

export async function succeeds(command, args, options) {
  try {
    await run(command, args, options);
    return true;
  } catch {
    return false;
  }
}
