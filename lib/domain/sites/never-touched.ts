/** Why CaseCue stays off a site, whatever anybody switches on. */
export type NeverWhy = 'portal' | 'booking' | 'payment' | 'sign-in' | 'shop' | 'own-list';

interface Kept {
  why: NeverWhy;
  /** `*` is any run of characters; `*.host` means the host itself as well. */
  hosts: string[];
  except?: string[];
}

/** What is used by patients, takes money or passwords, or hands out extensions. Checked from the top. */
const kept: readonly Kept[] = [
  {
    why: 'portal',
    hosts: [
      'patientportal.*',
      '*.patientportal.*',
      '*patient-portal.*',
      'mychart.*',
      '*.mychart.*',
      '*.mychart.org',
      '*.followmyhealth.com',
      '*.portal.athenahealth.com',
    ],
  },
  // A practice works on `app.`; every other name of this vendor is what its patients see.
  { why: 'portal', hosts: ['*.dentally.co'], except: ['app.dentally.co', 'api.dentally.co'] },
  {
    why: 'booking',
    hosts: [
      'bookit.*',
      'booking.*',
      'bookings.*',
      'book.*',
      '*.zocdoc.com',
      '*.localmed.com',
      '*.calendly.com',
      '*.acuityscheduling.com',
    ],
  },
  {
    why: 'payment',
    hosts: [
      'pay.*',
      'payment.*',
      'payments.*',
      'checkout.*',
      '*.stripe.com',
      '*.paypal.com',
      '*.squareup.com',
      '*.authorize.net',
      '*.braintreegateway.com',
      '*.adyen.com',
      '*.carecredit.com',
    ],
  },
  {
    why: 'sign-in',
    hosts: [
      'login.*',
      'signin.*',
      'sso.*',
      'idp.*',
      'accounts.google.com',
      'appleid.apple.com',
      '*.okta.com',
      '*.auth0.com',
      '*.onelogin.com',
      '*.duosecurity.com',
    ],
  },
  {
    why: 'shop',
    hosts: [
      'chromewebstore.google.com',
      'chrome.google.com',
      'microsoftedge.microsoft.com',
      'addons.mozilla.org',
      'addons.opera.com',
    ],
  },
];

/** Whether a site is never read, and why; `own` are the office's own entries. Null: it may be switched on. */
export function neverTouched(origin: string, own: readonly string[]): NeverWhy | null {
  const host = hostOf(origin);
  if (host === null) return 'own-list';
  const rule = kept.find(({ hosts, except }) => isAny(host, hosts) && !(except && isAny(host, except)));
  return rule?.why ?? (isAny(host, own) ? 'own-list' : null);
}

function isAny(host: string, globs: readonly string[]): boolean {
  return globs.some((glob) => hostMatches(host, glob));
}

/** Whether a host name fits a glob; linear, whatever it says. */
export function hostMatches(host: string, glob: string): boolean {
  if (glob.startsWith('*.') && host === glob.slice(2)) return true;
  const [first = '', ...rest] = glob.split('*');
  if (rest.length === 0) return host === glob;
  const last = rest.pop() ?? '';
  if (!host.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = host.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return host.length - last.length >= at && host.endsWith(last);
}

/** The host name of an address, without its port and the dot that some write behind it. */
export function hostOf(origin: string): string | null {
  try {
    return new URL(origin).hostname.replace(/\.$/, '').toLowerCase() || null;
  } catch {
    return null;
  }
}

/**
 * A host of the office's own list as somebody typed or pasted it: an address, a host, or `*.host`. Null where it names
 * no host, or so many that nothing would be left.
 */
export function hostEntry(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const wild = /^(?:https?:\/\/)?\*\./.test(typed);
  const bare = typed.replace(/^(?:https?:\/\/)?(?:\*\.)?/, '');
  const host = bare === '' || /[\s*]/.test(bare) ? null : hostOf(['https://', bare].join(''));
  if (host === null || host.length > 250) return null;
  if (wild) return host.includes('.') ? `*.${host}` : null;
  return host;
}
