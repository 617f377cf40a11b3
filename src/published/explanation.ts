import { explain } from '../core/explanation.ts';
import type { Explanation } from '../core/explanation-data.ts';
import type { ExplanationSources } from '../core/explanation-sources.ts';
import { readFlags, readLandscape, readManifest, readReference, readTable } from '../published.ts';
import { explanationSources } from '../schema/explanation-from-files.ts';

const kept = new Map<string, ExplanationSources>();

/**
 * The explanation of a published number, for pages and tooltips; told by `explanationSentence` and
 * `explanationParagraphs` of the core with `explanationPhrases(lang)`. A RangeError for an edition
 * that is not published, a DataError for an unknown region or activity.
 */
export function explanationOf(edition: string, geo: string, activity: string): Explanation {
  let sources = kept.get(edition);
  if (sources === undefined) {
    sources = sourcesOf(edition);
    kept.set(edition, sources);
  }
  return explain(sources, geo, activity);
}

function sourcesOf(id: string): ExplanationSources {
  const manifest = readManifest();
  const edition = manifest.editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new RangeError(`no edition ${id} is published`);
  const computed = edition.kind === 'computed';
  return explanationSources({
    manifest,
    edition,
    activities: readReference('activities'),
    ecosystems: readReference('ecosystems'),
    ecosystemWeights: readReference('ecosystem-weights'),
    regionNames: readReference('region-names'),
    flags: readFlags(),
    agglomerations: readTable(id, 'agglomerations'),
    regions: readTable(id, 'regions'),
    locationQuotients: computed ? readTable(id, 'location-quotients') : null,
    referenceMembers: computed ? readTable(id, 'reference-members') : null,
    landscape: computed ? readLandscape(id) : null,
  });
}
