import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './import-graph.ts';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && file !== 'package-lock.json');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const isText = (file: string) =>
  existsSync(join(root, file)) && statSync(join(root, file)).isFile() && !/\.(png|ico|gz|bin|woff2?)$/.test(file);

/** Lines of all files of the project that match, as `file:line`. */
function matches(pattern: RegExp, files: string[]): string[] {
  return files.filter(isText).flatMap((file) =>
    text(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : [])),
  );
}

describe('the sources', () => {
  const code = tracked.filter((file) => /\.(tsx?|mjs|css)$/.test(file));

  it('are seen by this test', () => expect(code.length).toBeGreaterThan(60));

  it('hold no procedure code of a licensed catalogue', () => {
    const licensed = new RegExp(`\\b${'D'}[0-9]{4}\\b`);
    expect(matches(licensed, tracked)).toEqual([]);
  });

  it('name no registry and no path of a machine', () => {
    const places = new RegExp(
      ['registry\\.npm', 'npmjs\\.', 'yarnpkg', '/work/(main|shared)', '/root/', '/home/[a-z]'].join('|'),
    );
    expect(
      matches(
        places,
        tracked.filter((file) => file !== 'tests/repo/sources.test.ts'),
      ),
    ).toEqual([]);
  });

  it('keep every file under 250 lines', () => {
    const long = code.filter((file) => !/tests\/fixtures|lib\/i18n\/(en|es)\/|words-/.test(file));
    expect(long.filter((file) => text(file).split('\n').length > 251)).toEqual([]);
  });

  it('silence no types and switch off no tests', () => {
    const others = code.filter((file) => file !== 'tests/repo/sources.test.ts' && !file.endsWith('.mjs'));
    const off =
      /\bas any\b|: any(?=[,;)\]>=|]|$)|@ts-(ignore|nocheck)|\b(it|test|describe)\.(skip|only|fixme|todo)\(|retries: *[1-9]|waitForTimeout\(/;
    expect(matches(off, others)).toEqual([]);
    // A test of types may say that something must not compile; the product never does.
    expect(matches(/@ts-expect-error/, sourceFiles())).toEqual([]);
  });

  it('write no HTML from strings and log nothing outside the log door', () => {
    const product = sourceFiles();
    expect(matches(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/, product)).toEqual(
      [],
    );
    expect(
      matches(
        /\bconsole\./,
        product.filter((file) => file !== 'lib/platform/log.ts'),
      ),
    ).toEqual([]);
  });
});

describe('text fields', () => {
  const screens = sourceFiles().filter((file) => file.endsWith('.tsx'));
  // Typed text otherwise lands in clear in the browser's session files within seconds (measured).
  const typed = /<(input|textarea)\b(?![^>]*type=["'{]*(checkbox|radio|date|time|file|hidden|range))/;

  it.each(screens)('of %s keep what is typed out of the browser’s files', (file) => {
    const elements = text(file).match(/<(input|textarea)\b[\s\S]*?\/>/g) ?? [];
    for (const element of elements.filter((one) => typed.test(one))) {
      expect(element).toMatch(/autocomplete=["']off["']|autoComplete=["']off["']|\{\.\.\.quiet\}/);
      expect(element).toMatch(/spellcheck=(["']false["']|\{false\})|spellCheck=\{false\}|\{\.\.\.quiet\}/);
    }
  });
});

describe('buttons that cannot be pressed', () => {
  const parts = ['compose', 'patient', 'plan', 'referrer', 'sidebar', 'teach', 'today'];
  const screens = sourceFiles().filter((file) => parts.some((part) => file.startsWith(`components/${part}/`)));

  it.each(screens.filter((file) => /<(Icon)?Button\b/.test(text(file))))(
    'of %s have their reason beside them',
    (file) => {
      const shut = (text(file).match(/<(Icon)?Button\b[^<]*/g) ?? []).filter((button) => /\bdisabled=/.test(button));
      expect(shut.filter((button) => !button.includes('describedBy'))).toEqual([]);
    },
  );
});
