import { parseArgs } from 'node:util'
import { say } from '../say.mjs'
import { startedAt, understood } from '../settings.mjs'
import { atWorkbench } from '../workbench.mjs'
import { tryAgain } from './again.mjs'
import { sum } from './counts.mjs'
import { endWith } from './end-with.mjs'
import { phasesOf } from './phases.mjs'
import { runPhase } from './run-phase.mjs'
import { startTestStack } from './test-stack.mjs'

/** Runs every phase whatever fails, and ends with what failed and the plain line that counts them all. */
export async function main() {
  const { values } = understood(() => parseArgs({ options: { long: { type: 'boolean' } } }), '--long')
  await atWorkbench(async (bench) => {
    // It builds and seeds while the check runs.
    const stack = startTestStack(bench)
    const all = []
    const notRun = []
    for (const phase of phasesOf(bench.folder, stack.file, values.long)) {
      if (phase.needsStack && !(await stack.ready())) {
        const why = `${phase.title}: no se pudo correr, porque la tienda de pruebas no arrancó.`
        notRun.push({ passed: 0, failed: 1, skipped: 0, failures: [why] })
        continue
      }
      const running = { phase, outcome: runPhase(bench, phase) }
      all.push(running)
      if (!phase.isBeside) await running.outcome
    }
    const ended = await Promise.all(
      all.map(async ({ phase, outcome }) => ({ phase, outcome: await outcome })),
    )
    const outcomes = [...notRun, ...(await tryAgain(bench, ended))]
    await stack.stop()
    const total = sum(outcomes)
    const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1)
    say(`En total ${minutes} min${total.skipped > 0 ? `; ${total.skipped} sin correr` : ''}`)
    return endWith(
      total,
      outcomes.flatMap(({ failures }) => failures),
    )
  })
}
