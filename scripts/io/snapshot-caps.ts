import { DataError } from '../../src/core/data-error.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/extract/limits.ts';

/** `expandedBytes` is `expanded-bytes` on the command line. */
const NAMES = new Map(
  Object.keys(DEFAULT_LIMITS).map((key) => [
    key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    key as keyof Limits,
  ]),
);

export const CAPS_HELP = `  --cap NAME=NUMBER   another limit for this file, as often as needed; the certificate keeps it for later:
${[...NAMES].map(([name, key]) => `                      ${name.padEnd(17)}${DEFAULT_LIMITS[key]}`).join('\n')}`;

/** The limits given on the command line; OPTION_NOT_UNDERSTOOD for a name or number that is none. */
export function capsOf(texts: readonly string[]): Partial<Limits> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name = '', number = ''] = text.split('=');
      const key = NAMES.get(name);
      if (key !== undefined && /^[1-9]\d{0,14}$/.test(number)) return [key, Number(number)];
      throw new DataError(
        'OPTION_NOT_UNDERSTOOD',
        { file: '--cap' },
        JSON.stringify(text),
        `NAME=NUMBER with one of ${[...NAMES.keys()].join(', ')}`,
        'See --help for what is in force without it.',
      );
    }),
  );
}
