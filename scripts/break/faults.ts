/** A piece broken on purpose, and where the tests must notice. */
export interface Fault {
  /** As it stands in docs/BREAKING.md. */
  name: string;
  file: string;
  /** Each text stands in the file exactly once. */
  swaps: [was: string, becomes: string][];
  /** Run alone, so that the answer comes fast; at least one test in them must fail. */
  tests: string[];
}

const inRules: Fault[] = [
  {
    name: 'the contact guard always says yes',
    file: 'lib/domain/contact-guard.ts',
    swaps: [["if (nextAt === from) return { ...shown, verdict: 'may'", "if (from) return { ...shown, verdict: 'may'"]],
    tests: ['tests/unit/domain/contact-guard.test.ts'],
  },
  {
    name: 'the adrift count is constant',
    file: 'lib/services/queries/adrift-summary.ts',
    swaps: [['sumOfDays(rollup.adriftByDay, (day) => day <= today)', '(today, { cents: 0, unknown: 0, count: 0 })']],
    tests: ['tests/unit/services/queries'],
  },
  {
    name: 'undo does not look whether a record has moved on',
    file: 'lib/domain/changes/undo.ts',
    swaps: [['if (edits.length === 0 || movedOn > 0)', 'if (edits.length === 0)']],
    tests: ['tests/unit/domain/changes'],
  },
  {
    name: 'a name alone links a record',
    file: 'lib/domain/identity.ts',
    swaps: [
      [
        "return named.length > 0 ? { kind: 'candidates', candidates: candidatesOf(named) } : null;",
        "return named[0] ? { kind: 'linked', patientId: named[0].patientId, by: 'name-birth' } : null;",
      ],
    ],
    tests: ['tests/unit/domain/identity.test.ts'],
  },
  {
    name: 'a referrer’s address outweighs a patient’s own',
    file: 'lib/domain/identity.ts',
    swaps: [
      [
        "if (meant.length === 0) return { kind: 'referrer', referrerIds };",
        "if (meant) return { kind: 'referrer', referrerIds };",
      ],
    ],
    tests: ['tests/unit/domain/identity.test.ts'],
  },
  {
    name: 'a message is logged twice without a question',
    file: 'lib/domain/logged-before.ts',
    swaps: [['if (place !== undefined && place === otherPlace) return true;', '']],
    tests: ['tests/unit/domain/logged-before.test.ts'],
  },
];

const inPages: Fault[] = [
  {
    name: 'who stands there no longer is shown until the next reading',
    file: 'lib/hosts/observe-page.ts',
    swaps: [["if (said === '' || marks.every(stands)) return;", "if (said === '' || marks.length >= 0) return;"]],
    tests: ['tests/hosts/observe-standing.test.ts'],
  },
  {
    name: 'a page that waits for the reading kit speaks as one without a patient',
    file: 'lib/hosts/observe-page.ts',
    swaps: [['if (look.needsKit && !isTried) {', 'if (look.needsKit && !kit) {']],
    tests: ['tests/hosts/observe-standing.test.ts'],
  },
  {
    name: 'a text goes to anybody without a question',
    file: 'lib/services/compose/insert-text.ts',
    swaps: [['if (unasked.length > 0)', 'if (unasked.length > 1_000)']],
    tests: ['tests/unit/services/compose'],
  },
  {
    name: 'a recipient who cannot be read counts as none',
    file: 'lib/hosts/compose/recipients.ts',
    swaps: [['(box && hasUnreadName(box, field))', '(!box && hasUnreadName(field, field))']],
    tests: ['tests/hosts/compose'],
  },
  {
    name: 'recognition works on the demo host alone',
    file: 'lib/hosts/condition.ts',
    swaps: [
      [
        'const { location } = page.window;',
        "const { location } = page.window;\n  if (location.hostname !== 'practice.localhost') return false;",
      ],
    ],
    tests: ['tests/hosts'],
  },
  {
    name: 'a look at a page takes as long as it likes',
    file: 'lib/hosts/budget.ts',
    swaps: [['spent > mostWork || now() > until', 'spent > mostWork']],
    tests: ['tests/hosts/engine-budget.test.ts'],
  },
  {
    name: 'the page is not read again before saving',
    file: 'lib/services/subject/check-claim.ts',
    swaps: [['=== claimKey ? null : movedOn', '=== claimKey ? null : null']],
    tests: ['tests/unit/services/subject'],
  },
  {
    name: 'a goodbye overtakes a reading',
    file: 'lib/services/subject/tab-order.ts',
    swaps: [['return inLine(work);', 'return inLine && work();']],
    tests: ['tests/unit/services/subject/arrival-order.test.ts'],
  },
  {
    name: 'a new page’s panel shows whom the page before showed',
    file: 'lib/services/subject/tab-subject.ts',
    swaps: [['panel && topDocumentOf(frames) !== panel.documentId ? [] : frames', 'panel ? frames : frames']],
    tests: ['tests/unit/services/subject/arrival-order.test.ts'],
  },
  {
    name: 'an inner frame speaks before its page',
    file: 'lib/services/subject/join-frames.ts',
    swaps: [['return shown.length > 0;', 'return false;']],
    tests: ['tests/unit/services/subject/arrival-order.test.ts'],
  },
  {
    name: 'anybody may send any message',
    file: 'lib/messages/senders.ts',
    swaps: [['return senders[name].includes(kind);', 'return senders[name] !== undefined && kind !== undefined;']],
    tests: ['tests/unit/messages'],
  },
];

const inTeaching: Fault[] = [
  {
    name: 'what was taught counts without a page on which nobody is read',
    file: 'lib/domain/sites/proof.ts',
    swaps: [['return second === true && blank !== undefined;', 'return second === true && blank !== null;']],
    tests: ['tests/unit/domain/teach/prove.test.ts'],
  },
  {
    name: 'what is taught may hold the patient’s own data',
    file: 'lib/domain/teach/sources.ts',
    swaps: [['holdsOwnData(word, own)', 'holdsOwnData(word.slice(0, 0), own)']],
    tests: ['tests/unit/domain/teach'],
  },
];

const inVault: Fault[] = [
  {
    name: 'nothing is encrypted',
    file: 'lib/storage/seal.ts',
    swaps: [
      ["await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: surroundings }, key, content)", 'content'],
      ['await crypto.subtle.decrypt(', '((_how: object, _key: CryptoKey, open: Bytes) => open)('],
    ],
    tests: ['tests/unit/storage/secrets.test.ts', 'tests/unit/storage/envelope.test.ts'],
  },
  {
    name: 'clear columns are not authenticated',
    file: 'lib/storage/envelope.ts',
    swaps: [['turn, v, clear: { ...clear } }', 'turn, v, clear: Boolean(clear) }']],
    tests: ['tests/unit/storage/envelope.test.ts'],
  },
  {
    name: 'revisions are not compared',
    file: 'lib/storage/change-set.ts',
    swaps: [['return row !== undefined && row.rev === before.rev;', 'return row !== undefined;']],
    tests: ['tests/unit/storage/commit.test.ts'],
  },
  {
    name: 'lock leaves the keys in the session',
    file: 'lib/storage/door/close.ts',
    swaps: [['  await dropKeys(door, vaultId);\n', '']],
    tests: ['tests/unit/storage/vault.test.ts', 'tests/unit/storage/unlock.test.ts'],
  },
  {
    name: 'an emptied store passes for a healthy one',
    file: 'lib/storage/opening.ts',
    swaps: [["  if (!known) return unwell('empty-with-canary');\n", '']],
    tests: ['tests/unit/storage/opening.test.ts'],
  },
  {
    name: 'the history is not verified when opening',
    file: 'lib/storage/opening.ts',
    swaps: [["  if (!(await chainHolds(db, keys, from, head))) return 'chain-broken';\n", '']],
    tests: ['tests/unit/storage/opening.test.ts'],
  },
];

const inReminders: Fault[] = [
  {
    name: 'notifications carry a whole name',
    file: 'lib/services/reminders/initials.ts',
    swaps: [["[...part.trim()][0] ?? '').join('')", "part.trim()).join(' ')"]],
    tests: ['tests/unit/services/reminders'],
  },
  {
    name: 'initials are shown without being asked for',
    file: 'lib/services/reminders/show-due.ts',
    swaps: [
      [
        'wanted ? await initialsFor(context, row.followUpId) : null',
        '(wanted, await initialsFor(context, row.followUpId))',
      ],
    ],
    tests: ['tests/unit/services/reminders'],
  },
  {
    name: 'a claim holds nobody back',
    file: 'lib/storage/ledger.ts',
    swaps: [['    if (!isFree(held, now)) return null;\n', '']],
    tests: ['tests/unit/storage/ledger.test.ts', 'tests/unit/storage/ledger-model.test.ts'],
  },
];

export const faults: Fault[] = [...inRules, ...inPages, ...inTeaching, ...inVault, ...inReminders];
