import { Failure } from '../failure.mjs'
import { say } from '../say.mjs'

/** @typedef {{ children: Pick<import('../stack/children.mjs').Children, 'run' | 'stop'> }} Runner what runs programs */
/** @typedef {import('./phases.mjs').Phase} Phase */
/** @typedef {import('./counts.mjs').Counts & { failures: string[] }} Outcome */

/**
 * @param {Phase} phase
 * @param {number} failed
 * @param {boolean} isLate
 */
function failuresOf(phase, failed, isLate) {
  const failures = phase.failures(phase.report)
  if (isLate) failures.push(`pasó de ${phase.limitMinutes} min y se cortó`)
  if (failed > 0 && failures.length === 0)
    failures.push('terminó mal sin decir qué prueba: su salida está arriba')
  return failures.map((failure) => `${phase.title}: ${failure}`)
}

/**
 * Runs one runner to its end or to its limit, and reads what it counted and what failed.
 * @param {Runner} runner
 * @param {Phase} phase
 * @returns {Promise<Outcome>}
 */
export async function runPhase({ children }, phase) {
  const began = Date.now()
  say(`── ${phase.title}`)
  let isLate = false
  const limit = setTimeout(() => {
    isLate = true
    void children.stop(phase.name)
  }, phase.limitMinutes * 60_000)
  let isGood = true
  try {
    await children.run(phase.name, phase.argv, { cwd: phase.cwd, env: phase.env, isShown: true })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    isGood = false
  } finally {
    clearTimeout(limit)
  }
  const counts = phase.count(phase.report)
  // A runner may end badly with every test passed: an error after them, or the limit.
  const result = !isGood && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  const seconds = Math.round((Date.now() - began) / 1000)
  say(
    `── ${phase.title}: ${result.passed} bien, ${result.failed} mal, ${result.skipped} sin correr (${seconds} s)`,
  )
  return { ...result, failures: failuresOf(phase, result.failed, isLate) }
}
