import { spawn } from 'node:child_process';

/** One step of `npm run check` or `npm test`: a name for a person and a command for the shell. */
export interface Step {
  name: string;
  command: string;
}

/**
 * Runs a step and prints one line when it is done. Its output is held back and printed only when it
 * fails, unless `live` lets it through as it comes. Resolves to whether it passed.
 */
export function runStep(
  step: Step,
  options: { live?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<boolean> {
  const started = performance.now();
  const held: Buffer[] = [];
  const stdio = options.live === true ? 'inherit' : 'pipe';
  const child = spawn(step.command, {
    shell: true,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
  });
  child.stdout?.on('data', (chunk: Buffer) => held.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => held.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const passed = code === 0;
      if (!passed) process.stdout.write(Buffer.concat(held));
      console.log(
        `${passed ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(22)} ${seconds.padStart(6)} s`,
      );
      resolve(passed);
    });
  });
}

/**
 * Runs steps that do not need each other, two at a time because each uses about one core. Resolves to how many passed and failed.
 */
export async function runSteps(
  steps: readonly Step[],
): Promise<{ passed: number; failed: number }> {
  const waiting = [...steps];
  const sum = { passed: 0, failed: 0 };
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (await runStep(step)) sum.passed += 1;
      else sum.failed += 1;
    }
  };
  await Promise.all([lane(), lane()]);
  return sum;
}
