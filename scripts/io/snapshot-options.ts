import { DataError } from '../../src/core/data-error.ts';

/** The number behind an option: not negative, written in digits. */
export function numberOption(option: string, text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new DataError(
    'OPTION_NOT_UNDERSTOOD',
    { file: option },
    JSON.stringify(text),
    'a number such as 10 or 0.5',
    `See --help for what ${option} means.`,
  );
}
