import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fullKit } from '@/lib/hosts/full-kit';
import type { KitHolder } from '@/lib/hosts/reading-kit';

/** For pages that are read by labels, or by what an office taught: leaves the kit for the page's own script. */
export default defineUnlistedScript(() => {
  (globalThis as KitHolder).casecueKit = fullKit;
});
