import { say } from '../say.mjs'
import { startedAt } from '../settings.mjs'
import { atWorkbench } from '../workbench.mjs'
import { sum } from './counts.mjs'
import { endWith } from './end-with.mjs'
import { phasesOf } from './phases.mjs'
import { runPhase } from './run-phase.mjs'
import { startTestStack } from './test-stack.mjs'

/** Runs every phase whatever fails, and ends with what failed and the plain line that counts them all. */
export async function main() {
  await atWorkbench(async (bench) => {
    // It builds and seeds while the check runs.
    const stack = startTestStack(bench)
    const all = []
    const beside = []
    for (const phase of phasesOf(bench.folder, stack.file)) {
      if (phase.needsStack && !(await stack.ready())) {
        const notRun = `${phase.title}: no se pudo correr, porque la tienda de pruebas no arrancó.`
        all.push({ passed: 0, failed: 1, skipped: 0, failures: [notRun] })
        continue
      }
      const outcome = runPhase(bench, phase)
      if (phase.isBeside) beside.push(outcome)
      else all.push(await outcome)
    }
    all.push(...(await Promise.all(beside)))
    await stack.stop()
    const total = sum(all)
    const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1)
    say(`En total ${minutes} min${total.skipped > 0 ? `; ${total.skipped} sin correr` : ''}`)
    return endWith(
      total,
      all.flatMap(({ failures }) => failures),
    )
  })
}
