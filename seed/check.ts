/** `node seed/check.ts`: says what is wrong with the facts in `data/`, before anything starts. */
import { existsSync } from 'node:fs'
import { demonstration } from './data/demonstration.ts'
import { Failure, run } from './failure.ts'
import { problemsOf } from './problems-of.ts'

await run('Datos de la federación', () => {
  const problems = problemsOf(demonstration, (stem) =>
    existsSync(new URL(`images/${stem}.avif`, import.meta.url)),
  )
  if (problems.length === 0) return Promise.resolve()
  throw new Failure(`en seed/data hay algo que corregir:\n${problems.map((one) => `  · ${one}`).join('\n')}`)
})
