import type { ExplorerState } from '../../charts/explorer/explorer-choices.ts';
import { editionNamed, levelOf } from '../../charts/explorer/explorer-choices.ts';
import type { ExplorerContext } from '../../charts/explorer/explorer-context.ts';
import type { PrintedFigures } from '../../charts/explorer/printed-figures.ts';
import type { EmploymentMatrix } from '../../core/employment-matrix.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { LandscapeFile } from '../../schema/landscape-file.ts';
import { matrixFromFile } from '../../schema/matrix-from-file.ts';
import type { AgglomerationRow, RegionRow } from '../../schema/published.ts';
import { explorerModel, type ExplorerModel } from './explorer-model.ts';
import { weightRows, type Handed } from './handed.ts';

interface Computed {
  matrix: EmploymentMatrix;
  model: ExplorerModel;
}
interface Printed {
  lists: readonly AgglomerationRow[];
  regions: readonly RegionRow[];
}
type Loaded = Computed | Printed;

/** Fetches a published file as JSON, once; a failed fetch is tried again the next time. */
export function publishedFiles(folder: string): <Value>(path: string) => Promise<Value> {
  const asked = new Map<string, Promise<unknown>>();
  return <Value>(path: string): Promise<Value> => {
    const known = asked.get(path) as Promise<Value> | undefined;
    if (known !== undefined) return known;
    const answer = fetch(folder + path).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json() as Promise<Value>;
    });
    asked.set(path, answer);
    answer.catch(() => asked.delete(path));
    return answer;
  };
}

/** The figures of editions, fetched when first shown and kept. */
export class EditionFigures {
  private readonly loaded = new Map<string, Loaded>();
  readonly file: ReturnType<typeof publishedFiles>;
  private readonly handed: Handed;
  private readonly lang: Lang;

  constructor(handed: Handed, lang: Lang) {
    this.handed = handed;
    this.lang = lang;
    this.file = publishedFiles(handed.paths.data);
  }

  async load(id: string): Promise<void> {
    if (this.loaded.has(id)) return;
    const edition = editionNamed(this.handed.catalogue, id);
    this.loaded.set(id, await (edition.kind === 'computed' ? this.compute(id) : this.lists(id)));
  }

  private async compute(id: string): Promise<Computed> {
    const matrix = matrixFromFile(await this.file<LandscapeFile>(`${id}/landscape.json`));
    return { matrix, model: explorerModel(matrix, (set) => weightRows(this.handed, set)) };
  }

  private async lists(id: string): Promise<Printed> {
    const [lists, regions] = await Promise.all([
      this.file<AgglomerationRow[]>(`${id}/agglomerations.json`),
      this.file<RegionRow[]>(`${id}/regions.json`),
    ]);
    return { lists, regions };
  }

  matrix(id: string): EmploymentMatrix | null {
    const loaded = this.loaded.get(id);
    return loaded !== undefined && 'matrix' in loaded ? loaded.matrix : null;
  }

  /** What a view is made from; null while the edition is not fetched. */
  context(state: ExplorerState): ExplorerContext | null {
    const loaded = this.loaded.get(state.edition);
    if (loaded === undefined) return null;
    const { catalogue, words, terms, paths } = this.handed;
    const edition = editionNamed(catalogue, state.edition);
    const level = levelOf(edition, state.level)!;
    return {
      ...{ state, catalogue, edition, level, words, terms, paths, lang: this.lang },
      figures: 'model' in loaded ? loaded.model.figures(state, level) : null,
      printed: 'lists' in loaded ? printedFigures(loaded, state) : null,
    };
  }
}

function printedFigures({ lists, regions }: Printed, { level }: ExplorerState): PrintedFigures {
  return {
    level,
    regions: regions.map((row) => ({
      geo: row.geo,
      count: level === 'ecosystem' ? row.agglomerations_ecosystem : row.agglomerations_nace,
      named: lists
        .filter((entry) => entry.geo === row.geo && entry.level === level)
        .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
        .map(({ activity }) => activity),
    })),
  };
}
