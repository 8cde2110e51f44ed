import type { PageSender } from '@/lib/domain/page';
import type { CoreContext } from '@/lib/services/context';

type Service<D, A> = (context: CoreContext, data: D, sender: PageSender) => Promise<A>;

/** Hands the core to services that the protocol calls without it. */
export function serverOf(core: CoreContext) {
  return <D, A>(service: Service<D, A>) =>
    (data: D, sender: PageSender): Promise<A> =>
      service(core, data, sender);
}
