import Papa from 'papaparse';
import { dataText } from './input-files.ts';

/** A cell of an embedded extract, read without the product's readers, as an independent witness. */
export interface ExtractCell {
  nace_r2: string;
  geo: string;
  TIME_PERIOD: string;
  OBS_VALUE: string;
  OBS_FLAG: string;
  [column: string]: string;
}

export const SBS = 'extracts/sbs_r_nuts06_r2-2015/';
export const LFS = 'extracts/lfst_r_lfe2en2-2014-2015/';

export function extractCells(folder: string, file: string): ExtractCell[] {
  return Papa.parse<ExtractCell>(dataText(folder + file), { header: true, skipEmptyLines: true })
    .data;
}

/** Cells by `activity|geo|period`, in tenths of the published unit so that sums are whole numbers. */
export function tenths(cells: readonly ExtractCell[]): Map<string, number | null> {
  return new Map(
    cells.map((cell) => [
      `${cell.nace_r2}|${cell.geo}|${cell.TIME_PERIOD}`,
      cell.OBS_VALUE === '' ? null : Math.round(Number(cell.OBS_VALUE) * 10),
    ]),
  );
}

export const ITALIAN_REGIONS = [
  ...['ITC1', 'ITC2', 'ITC3', 'ITC4', 'ITF1', 'ITF2', 'ITF3', 'ITF4', 'ITF5', 'ITF6'],
  ...['ITG1', 'ITG2', 'ITH1', 'ITH2', 'ITH3', 'ITH4', 'ITH5', 'ITI1', 'ITI2', 'ITI3', 'ITI4'],
];
