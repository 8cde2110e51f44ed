import type { Stage, Tally } from './stage.ts';

/** Runs stages one after another, all of them, and closes with the plain line that counts. Sets the exit code. */
export async function runStages(stages: Stage[]): Promise<void> {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const stage of stages) {
    const started = performance.now();
    console.log(`\n── ${stage.name}`);
    const tally = await stage.run();
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    if (tally.failed > 0) failures.push(stage.name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${stage.name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
