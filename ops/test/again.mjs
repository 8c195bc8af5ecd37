import { say } from '../say.mjs'
import { runPhase } from './run-phase.mjs'

/** @typedef {import('./run-phase.mjs').Outcome} Outcome */
/** @typedef {import('./phases.mjs').Phase} Phase */

/** What breaks more files than these is no accident of a crowd. */
export const mostFiles = 6

/**
 * What a second time, alone, changes: a test that passes then is counted as passed, one that fails again stays failed,
 * and so does whatever failed outside of the files that ran again.
 * @param {Outcome} first
 * @param {Outcome} second
 * @returns {Outcome}
 */
export function afterAnotherTry(first, second) {
  const ran = second.passed + second.failed
  // It ran too little to say anything of what failed.
  if (ran < first.failed) return first
  const mended = Math.max(0, first.failed - second.failed)
  return {
    ...first,
    passed: first.passed + mended,
    failed: second.failed,
    failures: second.failures,
  }
}

/**
 * Tests share two cores and a stack: what failed beside others runs once more, alone, each file whole. Nothing is
 * hidden: what passed only then is told with the reason of its first failure (decision 066).
 * @param {import('./run-phase.mjs').Runner} bench
 * @param {{ phase: Phase, outcome: Outcome }[]} all
 * @returns {Promise<Outcome[]>}
 */
export async function tryAgain(bench, all) {
  const filesOf = (/** @type {Phase} */ phase) => phase.failedFiles(phase.report)
  const bad = all.filter(({ outcome }) => outcome.failed > 0).map(({ phase }) => filesOf(phase))
  const isAccident = bad.flat().length <= mostFiles && bad.every((files) => files.length > 0)
  if (!isAccident) return all.map(({ outcome }) => outcome)
  /** @type {Outcome[]} */
  const outcomes = []
  for (const { phase, outcome } of all) {
    if (outcome.failed === 0) {
      outcomes.push(outcome)
      continue
    }
    const second = afterAnotherTry(outcome, await runPhase(bench, phase.again(filesOf(phase))))
    if (second.failed < outcome.failed)
      for (const failure of outcome.failures) say(`↻ la primera vez falló, entre las demás: ${failure}`)
    outcomes.push(second)
  }
  return outcomes
}
