import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { RouteParts } from '@/lib/domain/teach/session';
import { fullKit } from '@/lib/hosts/full-kit';
import { routePartsOf } from '@/lib/hosts/pick/read-pick';
import { simpleChanges } from '@/lib/hosts/simple-changes';
import { armPicker } from './arm';

/** Stays in our own world of the document, where the page cannot reach it: injected again, it starts anew. */
const ours = globalThis as { casecuePicker?: AbortController };

/** While somebody teaches the page: waits for clicks in this document, and answers its address. */
export default defineUnlistedScript((): { route: RouteParts; origin: string } => {
  ours.casecuePicker?.abort();
  const controller = new AbortController();
  ours.casecuePicker = controller;
  armPicker({ document, window, changes: simpleChanges, kit: fullKit }, controller);
  return { route: routePartsOf({ document, window }), origin: window.origin };
});
