import type { Recipe } from '@/lib/domain/records/recipe';

/** The first link of the header opens the master record: its text is the name, its handler holds the number. */
const links = 'span.Header > a';

/**
 * OSCAR 15, read from scoophealth/oscar (src/main/webapp/casemgmt/newEncounterHeader.jsp of 2019-07-16). Every chart
 * is a window of its own; its header holds further links with the same number inside `href`.
 */
export const oscar: Recipe = {
  id: 'oscar',
  version: 1,
  name: 'OSCAR',
  kind: 'practice',
  trust: 'public',
  detect: [{ has: ['#encounterHeader'] }],
  views: [
    {
      id: 'encounter',
      when: {},
      scope: '#encounterHeader',
      fields: {
        fullName: [{ select: `${links}[onclick*="demographic_no="]` }],
        chart: [{ select: links, attribute: 'onclick', transforms: ['param:demographic_no'] }],
      },
      require: [['chart', 'fullName']],
    },
  ],
  expect: [{}],
};
