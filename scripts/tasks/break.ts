import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, faults } from '../break/faults.ts';
import { PlantedTree } from '../break/planted-tree.ts';
import { root } from '../stages/stage.ts';

interface Report {
  testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** A fault that makes the tests run for ever proves nothing either. */
const longestMs = 600_000;

/** The tests that fail in the tree as it is; a file that cannot even be read proves nothing. */
function failing(tree: PlantedTree, tests: string[]): string[] {
  const output = join(tree.folder, 'report.json');
  rmSync(output, { force: true });
  const args = ['run', ...tests, '--reporter=json', `--outputFile=${output}`];
  const env = { ...process.env, TZ: 'UTC' };
  const run = spawnSync('vitest', args, {
    cwd: tree.folder,
    env,
    encoding: 'utf8',
    timeout: longestMs,
    killSignal: 'SIGKILL',
  });
  if (!existsSync(output)) throw new Error(`vitest ended with ${run.status ?? run.signal}: ${run.stdout}${run.stderr}`);
  const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const unread = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  if (unread.length > 0) throw new Error(`not run: ${unread.map(({ message }) => message).join(' ')}`);
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  return results.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}

function noticed(tree: PlantedTree, fault: Fault): boolean {
  const mend = tree.plant(fault);
  const red = failing(tree, fault.tests);
  mend();
  console.log(`${red.length > 0 ? 'noticed' : 'MISSED '} ${fault.name}`);
  if (red.length > 0) console.log(`        ${red[0]}${red.length > 1 ? ` and ${red.length - 1} more` : ''}`);
  return red.length > 0;
}

const listed = readFileSync(join(root, 'docs', 'BREAKING.md'), 'utf8');
const unlisted = faults.filter(({ name }) => !listed.includes(`| ${name} |`));
if (unlisted.length > 0) throw new Error(`not in docs/BREAKING.md: ${unlisted.map(({ name }) => name).join(', ')}`);

const tree = new PlantedTree();
try {
  const tests = [...new Set(faults.flatMap((fault) => fault.tests))];
  const before = failing(tree, tests);
  if (before.length > 0) throw new Error(`red before anything was broken: ${before.join(', ')}`);
  const missed = faults.filter((fault) => !noticed(tree, fault));
  console.log(`${faults.length - missed.length} of ${faults.length} faults turned a test red`);
  process.exitCode = missed.length > 0 ? 1 : 0;
} finally {
  tree.remove();
}
