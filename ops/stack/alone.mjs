import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inModules } from '../paths.mjs'
import { readIfThere } from './files.mjs'
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
 * Two stacks (a demo and its tests) share the checkout: only one makes a thing at a time.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 */
export async function alone(name, work) {
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
