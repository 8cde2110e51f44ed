import { makeHost, whyNot } from '../scaffold/host-files.ts';
import { root, runCommand } from '../stages/stage.ts';

const [id = '', kind = '', ...words] = process.argv.slice(2);
const name = words.join(' ');
const why = whyNot(root, id, kind, name);
if (why) {
  console.error(`${why}\nnpm run new:host <id> <practice|mail> <Name>`);
  process.exitCode = 1;
} else {
  const files = makeHost(root, id, kind, name);
  process.exitCode = await runCommand('biome', ['check', '--write', ...files]);
  console.log(`Written: ${files.join(', ')}. It is a hint until it has views: see "Add a host page" in README.md.`);
}
