import { environment } from '../settings.mjs'
import { atWorkbench } from '../workbench.mjs'
import { faultsPhase } from './phases.mjs'
import { runPhase } from './run-phase.mjs'

/** The faults alone, long unless asked to be short, with its own plain line of counts. */
export async function main() {
  const size = environment.MINGACO_FAULTS === 'core' ? 'core' : 'long'
  await atWorkbench(async (bench) => {
    const { passed, failed } = await runPhase(bench, faultsPhase(bench.folder, size))
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
    return failed > 0 ? 1 : 0
  })
}
