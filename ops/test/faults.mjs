import { atWorkbench } from '../workbench.mjs'
import { endWith } from './end-with.mjs'
import { phasesOf } from './phases.mjs'
import { runPhase } from './run-phase.mjs'

/** The long run of the faults: its core is part of `npm test`. */
export async function main() {
  await atWorkbench(async (bench) => {
    const phase = phasesOf(bench.folder, '', { MINGACO_FAULTS: 'long' }).find(({ name }) => name === 'faltas')
    if (!phase) return 1
    const outcome = await runPhase(bench, phase)
    return endWith(outcome, outcome.failures)
  })
}
