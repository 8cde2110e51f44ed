// The one way in: `npm start`, `npm test` and their sisters. Runs on plain Node 20 without any package, sets up
// whatever is missing and hands over to scripts/tasks/<name>.ts on a newer Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { findNode } from './node.mjs';
import { installPackages } from './packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task = '', ...rest] = process.argv.slice(2);
const file = join(root, 'scripts', 'tasks', `${task}.ts`);
if (!existsSync(file)) {
  console.error(`Unknown task "${task}".`);
  process.exit(1);
}

installPackages(root);
const node = findNode(root);
if (node.missing) {
  console.error(node.missing);
  process.exit(1);
}
const browser = findBrowser();
const bin = join(root, 'node_modules', '.bin');
const env = {
  ...process.env,
  CASECUE_BROWSER: browser,
  // Tools start `node` by name too: the newer one must come first, then the packages' own commands.
  PATH: [dirname(node.path), bin, process.env.PATH].join(delimiter),
};
const alias = pathToFileURL(join(root, 'scripts', 'alias.mjs')).href;
const args = ['--disable-warning=ExperimentalWarning', '--import', alias, file, ...rest];
const child = spawn(node.path, args, { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
