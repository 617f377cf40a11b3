import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../../src/core/explanation.ts';
import { explanationSources } from '../../../src/schema/explanation-from-files.ts';
import {
  agglomerationRow,
  activityRow,
  ecosystemListRow,
  ecosystemWeightRow,
  manifestSchema,
  referenceMemberRow,
  regionNameRow,
  regionRow,
} from '../../../src/schema/published.ts';
import { landscapeFileSchema } from '../../../src/schema/landscape-file.ts';
import { flagRowSchema } from '../../../src/schema/reference.ts';
import {
  explanationOf,
  type ExplanationLists,
} from '../../../src/islands/explorer/explanation-of.ts';
import { embeddedContexts } from './embedded-context.ts';

type Contexts = Awaited<ReturnType<typeof embeddedContexts>>;

describe('the explanation of a number in the explorer', () => {
  let sbs: Contexts;
  let lists: ExplanationLists;
  beforeAll(async () => {
    sbs = await embeddedContexts('sbs-2015');
    lists = {
      members: referenceMemberRow.array().parse(sbs.json('sbs-2015/reference-members.json')),
      flags: flagRowSchema.array().parse(sbs.json('reference/flags.json')),
      weights: ecosystemWeightRow.array().parse(sbs.json('reference/ecosystem-weights.json')),
    };
  });

  it('is the one of the published files under the choices of the edition', () => {
    const sources = explanationSources({
      manifest: manifestSchema.parse(sbs.json('manifest.json')),
      edition: manifestSchema.parse(sbs.json('manifest.json')).editions[0]!,
      activities: activityRow.array().parse(sbs.json('reference/activities.json')),
      ecosystems: ecosystemListRow.array().parse(sbs.json('reference/ecosystems.json')),
      ecosystemWeights: [...lists.weights],
      regionNames: regionNameRow.array().parse(sbs.json('reference/region-names.json')),
      flags: lists.flags,
      agglomerations: agglomerationRow.array().parse(sbs.json('sbs-2015/agglomerations.json')),
      regions: regionRow.array().parse(sbs.json('sbs-2015/regions.json')),
      locationQuotients: sbs.rows,
      referenceMembers: [...lists.members],
      landscape: landscapeFileSchema.parse(JSON.parse(sbs.landscape)),
    });
    for (const [level, activity] of [
      ['division', 'C15'],
      ['division', 'H50'],
      ['ecosystem', 'textile'],
      ['ecosystem', 'agri-food'],
    ] as const) {
      for (const geo of ['ITI3', 'ITF1', 'ITC2']) {
        const context = sbs.contextOf({ level, activity });
        const shown = explanationOf(context, sbs.matrix, lists, { geo, activity });
        const published = explain(sources, geo, activity);
        // The page knows names in its own language only; everything else is the same.
        const { edition, region, ...rest } = published;
        expect(shown).toMatchObject({
          ...rest,
          region: { en: region.en },
          edition: { id: edition.id },
        });
      }
    }
  });

  it('names the country alone when the reader takes it as reference', () => {
    const context = sbs.contextOf({ activity: 'C15', referenceArea: 'IT' });
    const shown = explanationOf(context, sbs.matrix, lists, { geo: 'ITI3', activity: 'C15' });
    expect(shown).toMatchObject({
      conventions: { referenceArea: 'IT', referenceRows: 'IT' },
      members: null,
    });
  });

  it('takes the threshold of the reader', () => {
    const context = sbs.contextOf({ activity: 'C15', lqThreshold: 5, minShare: 0.05 });
    const shown = explanationOf(context, sbs.matrix, lists, { geo: 'ITI3', activity: 'C15' });
    // Marche: LQ 15.65 and 4.15 % of employment.
    expect(shown).toMatchObject({ passes: false, rank: null });
  });
});
