import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../stages/stage.ts';
import type { Fault } from './faults.ts';

/** A copy of the tree in which faults can be planted; the packages are those of the original. */
export class PlantedTree {
  readonly folder = mkdtempSync(join(tmpdir(), 'casecue-break-'));

  constructor() {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const file of [...listed.split('\0').filter(Boolean), '.wxt']) {
      if (existsSync(join(root, file))) cpSync(join(root, file), join(this.folder, file), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Breaks one piece; answers how to mend it. Throws where the piece is not what it was. */
  plant({ file, swaps }: Fault): () => void {
    const path = join(this.folder, file);
    const whole = readFileSync(path, 'utf8');
    let text = whole;
    for (const [was, becomes] of swaps) {
      const found = text.split(was).length - 1;
      if (found !== 1) throw new Error(`${file} holds this ${found} times instead of once: ${was.trim()}`);
      text = text.replace(was, () => becomes);
    }
    writeFileSync(path, text);
    return () => writeFileSync(path, whole);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
