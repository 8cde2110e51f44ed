import { select } from '../condition';
import type { HostPage } from '../host-page';
import { selectorsOf } from './attributes';
import { everyChainTo } from './chain';

const mostHosts = 4;

/**
 * The way down to the shadow root that an element stands in, each host the only one of its kind in the root around it;
 * empty outside of any. Undefined where there is no such way.
 */
export function hostsOf({ document }: HostPage, element: Element): string[] | undefined {
  const hosts: string[] = [];
  let root = element.getRootNode();
  while (root !== document) {
    const { host } = root as Partial<ShadowRoot>;
    const selector = host && onlyOneLike(host);
    if (!host || !selector || hosts.length >= mostHosts) return undefined;
    hosts.unshift(selector);
    root = host.getRootNode();
  }
  return hosts;
}

/** Elements with roots are mostly of a kind of their own. */
function onlyOneLike(host: Element): string | undefined {
  const around = host.getRootNode() as Document | ShadowRoot;
  const isOnly = (selector: string) => selector.length <= 200 && select(around, selector).length === 1;
  return [host.localName, ...selectorsOf(host)].find(isOnly) ?? everyChainTo(host).find(isOnly);
}
