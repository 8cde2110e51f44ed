import '@/lib/i18n/keys-english';
import type { TextKey } from '@/lib/i18n/translate';

export type Surface = 'popup' | 'desk' | 'sidebar';
export type KeyLine = [caps: string[], what: TextKey];
export interface KeyPart {
  title: TextKey;
  lines: KeyLine[];
}

const everywhere: KeyPart = {
  title: 'keys.everywhere',
  lines: [
    [['/'], 'keys.find'],
    [['Ctrl', 'K'], 'keys.palette'],
    [['N'], 'keys.add'],
    [['Ctrl', 'Z'], 'keys.undo'],
    [['Alt', 'B'], 'keys.blur'],
    [['Alt', 'L'], 'keys.lock'],
    [['Esc'], 'keys.back'],
    [['?'], 'keys.help'],
  ],
};

const list = (more: KeyLine[]): KeyPart => ({
  title: 'keys.list',
  lines: [
    [['↑', '↓'], 'keys.move'],
    [['C'], 'keys.startCall'],
    [['1–6'], 'keys.log'],
    [['Enter'], 'keys.open'],
    [['S'], 'keys.snooze'],
    [['A'], 'keys.adrift'],
    ...more,
  ],
});

const person = (more: KeyLine[] = []): KeyPart => ({
  title: 'keys.person',
  lines: [
    [['C'], 'keys.startCall'],
    [['T'], 'keys.text'],
    [['S'], 'keys.snooze'],
    [['J', 'K'], 'keys.plans'],
    [['Space'], 'keys.status'],
    [['P'], 'keys.present'],
    ...more,
  ],
});

const page: KeyPart = {
  title: 'keys.page',
  lines: [
    [['1–9'], 'keys.candidate'],
    [['R'], 'keys.readAgain'],
    [['Alt', 'G'], 'keys.goOn'],
    [['Alt', 'R'], 'keys.rail'],
    [['Alt', 'T'], 'keys.teach'],
  ],
};

const call: KeyPart = {
  title: 'keys.call',
  lines: [
    [['1–6'], 'keys.log'],
    [['A'], 'keys.decision'],
    [['Shift', 'A'], 'keys.nextCase'],
    [['D'], 'keys.date'],
    [['B'], 'keys.booking'],
    [['X'], 'keys.close'],
    [['Enter'], 'keys.save'],
    [['Ctrl', 'Enter'], 'keys.saveFromField'],
  ],
};

const plan: KeyPart = {
  title: 'keys.plan',
  lines: [
    [['J', 'K'], 'keys.items'],
    [['A'], 'plan.decide.accept'],
    [['D'], 'plan.decide.decline'],
    [['P'], 'plan.decide.propose'],
    [['R'], 'plan.decide.refer'],
    [['Shift'], 'keys.wholePlan'],
    [['Enter'], 'keys.finished'],
  ],
};

/** Every key of each surface. tests/unit/components/finder/keys-table.test.tsx presses them all. */
export const keyParts: Record<Surface, KeyPart[]> = {
  popup: [
    everywhere,
    list([
      [['G'], 'keys.desk'],
      [['U'], 'keys.site'],
    ]),
    call,
  ],
  desk: [everywhere, list([[['O'], 'keys.record']]), person(), call, plan],
  sidebar: [
    everywhere,
    person([
      [['W'], 'keys.write'],
      [['L'], 'keys.logMessage'],
      [['F'], 'keys.followUp'],
    ]),
    call,
    plan,
    page,
  ],
};
