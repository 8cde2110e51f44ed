import { checkStage, galleryStage, playwrightStage, type Stage, vitestStage } from './stage.ts';

/** Zones far apart, one with half an hour: the rules must not notice. */
const zones = ['Pacific/Auckland', 'America/St_Johns'];

const inZone = (zone: string): Stage =>
  vitestStage(`rules in ${zone}`, ['--project', 'unit', 'tests/unit/domain'], { TZ: zone });

/** What `npm test` runs, cheapest answer first. */
export const shortStages: Stage[] = [
  checkStage('generated types', 'wxt', ['prepare']),
  checkStage('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  checkStage('types', 'tsc', ['-p', '.']),
  checkStage('unused code', 'knip', ['--no-progress']),
  checkStage('build', 'wxt', ['build']),
  vitestStage('unit, storage, hosts, components, repo', ['--project', '!long'], { TZ: 'UTC' }),
  ...zones.map(inZone),
  galleryStage('every screen in English, axe, dark and wide, light and narrow', [
    '--lang=en',
    '--look=dark-1280,light-320',
  ]),
  playwrightStage('real browser', ['--project', 'slow', '--project', 'short']),
];

/** What `npm run test:long` adds. */
export const longStages: Stage[] = [
  ...shortStages,
  galleryStage('every screen in English, the other looks', [
    '--lang=en',
    '--look=light-1280,light-400,dark-400,dark-320',
  ]),
  galleryStage('every screen in Spanish, every width', ['--lang=es']),
  vitestStage('big stores', ['--project', 'long'], { TZ: 'UTC' }),
  playwrightStage('real browser, long', ['--project', 'long']),
];
