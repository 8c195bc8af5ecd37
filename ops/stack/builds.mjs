import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inModules, inRoot } from '../paths.mjs'
import { readIfThere, writeWhole } from './files.mjs'
import { fingerprint } from './fingerprint.mjs'
import { isRunning, known } from './process-table.mjs'

/**
 * Makes the lock, or says that a living process has it.
 * @param {string} file
 */
function claim(file) {
  try {
    writeFileSync(file, JSON.stringify(known('build', process.pid)), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  const holder = readIfThere(file)
  // Empty for the instant between its making and its writing.
  if (holder && !isRunning(JSON.parse(holder))) rmSync(file, { force: true })
  return false
}

/**
 * Two stacks (a demo and its tests) share the checkout: only one builds a thing at a time.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 */
async function alone(name, work) {
  const folder = inModules('.cache', 'mingaco')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.lock`)
  while (!claim(file)) await wait(500)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

/**
 * Builds when the sources changed since the output was made. The mark lies in the output, so they go together.
 * @param {{ name: string, sources: string[], output: string, needs: string, make: () => Promise<void> }} what
 * @returns {Promise<boolean>} whether it built
 */
export async function buildOnce({ name, sources, output, needs, make }) {
  const mark = inRoot(output, '.mingaco-build')
  return alone(name, async () => {
    const wanted = fingerprint(sources)
    if (readIfThere(mark) === wanted && existsSync(inRoot(output, needs))) return false
    rmSync(mark, { force: true })
    await make()
    writeWhole(mark, wanted)
    return true
  })
}
