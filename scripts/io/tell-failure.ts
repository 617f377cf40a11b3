import { DataError } from '../../src/core/data-error.ts';

/**
 * Runs a command and tells a failure in one line on the error output, exit code 1: bad input with its
 * code and place, trouble with the disk with its reason.
 */
export async function tellFailure(command: string, run: () => Promise<void> | void): Promise<void> {
  // Whoever reads the output may have enough of it, as `head` has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  try {
    await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = error instanceof DataError || (error as NodeJS.ErrnoException).code !== undefined;
    process.stderr.write(`${command}: ${message.replaceAll('\n', ' ')}\n`);
    if (!known && process.env['DEBUG'] !== undefined) console.error(error);
    process.exitCode = 1;
  }
}
