import type { Measured } from './browser-visit.ts';

/** Folder of the peer's page. */
export const PEER = '/eurostat-map/';
/** Divisions that the maps show in turn. */
export const ACTIVITIES = ['C15', 'C14'];
const ours = {
  shapes: '.region path',
  awake: '.region[aria-label]',
  regions: 21,
};
/** The update that all pages have. */
export const activity = 'one activity to another';
const threshold = 'threshold, 21 × 88 recomputed';
/** The pages under measurement; the peer comes last. */
export const pages: readonly Measured[] = [
  {
    name: 'home',
    path: '/',
    map: 'svg.map',
    marks: ours,
    updates: [{ name: activity, changes: ACTIVITIES.map((value) => ({ by: 'select', value })) }],
  },
  {
    name: '/explore',
    path: '/explore/',
    map: 'svg.map',
    marks: ours,
    updates: [
      {
        name: activity,
        changes: ACTIVITIES.map((code) => ({ by: 'address', value: `?activity=${code}` })),
      },
      {
        name: threshold,
        changes: ['0.8', '2.5', '1.2'].map((value) => ({ by: 'slider', value })),
      },
    ],
  },
  {
    name: '/explore, 330 regions',
    path: '/explore/?many',
    map: 'svg.map',
    marks: ours,
    updates: [
      {
        name: 'threshold, 330 × 88 recomputed',
        changes: ['0.8', '2.5', '1.2'].map((value) => ({ by: 'slider', value })),
      },
    ],
    instead: { path: '/data/sbs-2015/landscape.json', regions: 330 },
  },
  {
    name: 'eurostat-map',
    path: PEER,
    map: '#map',
    marks: { ...ours, shapes: '#em-nutsrg path', awake: '#em-nutsrg path[fill___]' },
    updates: [{ name: activity, changes: ACTIVITIES.map((value) => ({ by: 'peer', value })) }],
  },
];
