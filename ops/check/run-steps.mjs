import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { say } from '../say.mjs'

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('../workbench.mjs').Workbench} Workbench */

const shownLines = 80
/** Said once more at the end of a whole run. */
const linesAtEnd = 14

/**
 * @param {Workbench} bench
 * @param {Step} step
 * @returns {Promise<string | null>} what to say at the end, when it failed
 */
async function runStep({ folder, children }, { name, argv, cwd }) {
  const began = Date.now()
  const took = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  try {
    await children.run(name, argv, { cwd, env: { FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' } })
    say(`✓ ${name}: ${took()}`)
    return null
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const lines = readFileSync(path.join(folder, 'logs', `${name}.log`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
    say(`✗ ${name}: ${took()}`)
    if (lines.length > shownLines) process.stdout.write(`    (… ${lines.length - shownLines} líneas antes)\n`)
    for (const line of lines.slice(-shownLines)) process.stdout.write(`    ${line}\n`)
    return [name, ...lines.slice(-linesAtEnd).map((line) => `    ${line}`)].join('\n')
  }
}

/**
 * Runs the steps, two at once, all of them whatever fails.
 * @param {Workbench} bench
 * @param {Step[]} steps
 */
export async function runSteps(bench, steps) {
  const waiting = [...steps]
  /** @type {string[]} */
  const failures = []
  let passed = 0
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const failure = await runStep(bench, step)
      if (failure) failures.push(failure)
      else passed += 1
    }
  }
  await Promise.all([lane(), lane()])
  return { passed, failed: failures.length, failures }
}
