import { formatLq, formatNumber } from '../../../i18n/format.ts';
import { capitalised, inSentence, insideOf, subjectOf } from '../../../i18n/phrases.ts';
import { nace, regionName } from '../../../published/names.ts';
import { nearestRegions } from '../../../published/peers.ts';
import {
  neighboursOfDivision,
  nextSpecialisationsOf,
  relatedActivities,
} from '../../../published/relatedness.ts';
import { readStatistics } from '../../../published.ts';
import { reproduced, type ExampleContext, type Examples } from './_examples.ts';

/** Proximity of the activity of the example to its nearest, and what follows for its region. */
export function relatednessExamples({ lang, view, cell }: ExampleContext): Examples {
  const specialised = readStatistics(view.id, 'specialisations').filter(
    (row) => row.level === 'division' && row.specialised === true,
  );
  const regionsOf = (activity: string): Set<string> =>
    new Set(specialised.flatMap((row) => (row.activity === activity ? [row.geo] : [])));
  const nameOf = (code: string): string => nace(code)[`short_${lang}`];
  const inside = insideOf(cell.geo, lang);
  const nearest = neighboursOfDivision(view.id, cell.activity)[0];
  const next = nextSpecialisationsOf(view.id, cell.geo)[0];
  const peer = nearestRegions(view.id, cell.geo)[0];
  const examples: Examples = {};
  if (nearest !== undefined) {
    const [a, b] = [regionsOf(cell.activity), regionsOf(nearest.neighbour)];
    const [n, larger] = [a.intersection(b).size, Math.max(a.size, b.size)];
    const value = reproduced('proximity', n / larger, nearest.proximity);
    examples.proximity = {
      a: nameOf(cell.activity),
      b: inSentence(nameOf(nearest.neighbour)),
      na: a.size,
      nb: b.size,
      n,
      larger,
      value: formatNumber(value, lang, 3),
    };
  }
  if (next !== undefined) {
    const related = relatedActivities(view.id, next.activity);
    const own = new Set(specialised.flatMap((row) => (row.geo === cell.geo ? [row.activity] : [])));
    const sum = (list: typeof related): number =>
      list.reduce((total, { proximity }) => total + proximity, 0);
    const here = sum(related.filter(({ activity }) => own.has(activity)));
    const all = sum(related);
    const density = formatNumber(reproduced('density', here / all, next.density), lang, 3);
    const activity = nameOf(next.activity);
    examples.density = {
      activity,
      inside,
      here: formatNumber(here, lang, 3),
      all: formatNumber(all, lang, 3),
      value: density,
    };
    examples.next = {
      activity: inSentence(activity),
      inside,
      lq: next.lq === null ? '–' : formatLq(next.lq, lang, 1),
      density,
    };
  }
  if (peer !== undefined) {
    examples.peers = {
      region: subjectOf(cell.geo, lang),
      peer: capitalised(regionName(peer.peer, lang)),
      value: formatNumber(peer.distance, lang, 3),
    };
  }
  return examples;
}
