import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ComposePlace } from '@/lib/domain/views/compose';
import { type ComposePage, composePage } from '@/lib/hosts/compose/compose-page';

/** Stays in our own world of the document, where the page cannot reach it: the next click asks the same one. */
const ours = globalThis as { casecueCompose?: ComposePage };

export default defineUnlistedScript((): ComposePlace[] => {
  ours.casecueCompose ??= composePage({ document, window });
  return ours.casecueCompose.describe();
});
