import { parseArgs } from 'node:util'
import { Failure } from '../failure.mjs'
import { say } from '../say.mjs'
import { understood } from '../settings.mjs'
import { writeWhole } from '../stack/files.mjs'
import { atWorkbench } from '../workbench.mjs'
import { runSteps } from './run-steps.mjs'
import { steps } from './steps.mjs'

/** All steps, or those named; `--report` leaves the counts in a file. */
export async function main() {
  const { values, positionals } = understood(
    () => parseArgs({ allowPositionals: true, options: { report: { type: 'string' } } }),
    '--report ARCHIVO, y nombres de revisiones',
  )
  const unknown = positionals.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0)
    throw new Failure(
      `No hay una revisión «${unknown.join(', ')}». Las que hay: ${steps.map((s) => s.name).join(', ')}`,
    )
  const chosen = positionals.length > 0 ? steps.filter((step) => positionals.includes(step.name)) : steps
  await atWorkbench(async (bench) => {
    const result = await runSteps(bench, chosen)
    if (values.report) writeWhole(values.report, JSON.stringify(result))
    say(`Revisión: ${result.passed} bien, ${result.failed} mal`)
    return result.failed > 0 ? 1 : 0
  })
}
