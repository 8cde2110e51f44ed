import { checkStage, galleryStage, playwrightStage, type Stage, vitestStage } from './stage.ts';

/** Zones far apart, one with half an hour: the rules must not notice. */
const zones = ['Pacific/Auckland', 'America/St_Johns'];

const inZone = (zone: string): Stage =>
  vitestStage(`rules in ${zone}`, ['--project', 'unit', 'tests/unit/domain'], { TZ: zone });

const build = checkStage('build', 'wxt', ['build']);

/** What `npm test` runs in six minutes, cheapest answer first. */
export const shortStages: Stage[] = [
  checkStage('generated types', 'wxt', ['prepare']),
  checkStage('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  checkStage('types', 'tsc', ['-p', '.']),
  checkStage('unused code', 'knip', ['--no-progress']),
  build,
  vitestStage('unit, storage, hosts, components, repo', ['--project', '!long'], { TZ: 'UTC' }),
  ...zones.map(inZone),
  playwrightStage('real browser', ['--project', 'core']),
];

const wider: Stage[] = [
  galleryStage('every screen in English, axe, dark and wide, light and narrow', [
    '--lang=en',
    '--look=dark-1280,light-320',
  ]),
  playwrightStage('real browser, everything', ['--project', 'slow', '--project', 'wide']),
];

/** What every submission is held to besides: `npm run test:wide`. */
export const wideStages: Stage[] = [build, ...wider];

/** What `npm run test:long` runs: all there is. */
export const longStages: Stage[] = [
  ...shortStages,
  ...wider,
  galleryStage('every screen in English, the other looks', [
    '--lang=en',
    '--look=light-1280,light-400,dark-400,dark-320',
  ]),
  galleryStage('every screen in Spanish, every width', ['--lang=es']),
  vitestStage('big stores', ['--project', 'long'], { TZ: 'UTC' }),
  playwrightStage('real browser, long', ['--project', 'long']),
];
