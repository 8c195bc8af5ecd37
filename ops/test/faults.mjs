import { atWorkbench } from '../workbench.mjs'
import { phasesOf } from './phases.mjs'
import { runPhase } from './run-phase.mjs'

/** The long run of the faults: its core is part of `npm test`. */
export async function main() {
  await atWorkbench(async (bench) => {
    const phase = phasesOf(bench.folder, '', { MINGACO_FAULTS: 'long' }).find(({ name }) => name === 'faltas')
    if (!phase) return 1
    const { passed, failed } = await runPhase(bench, phase)
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
    return failed > 0 ? 1 : 0
  })
}
