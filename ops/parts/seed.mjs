import { existsSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../paths.mjs'
import { writeWhole } from '../stack/files.mjs'

/** @typedef {import('../stack.mjs').Stack} Stack */

/**
 * Loads one half of the federation, once. The mark is written last: a cut load starts again, and the loaders
 * take what is already there as done.
 * @param {Stack} stack
 * @param {'store' | 'cms'} half
 * @returns {Promise<boolean>} whether it loaded
 */
export async function seedOnce({ dataDir, children, environments }, half) {
  const mark = path.join(dataDir, `seeded-${half}`)
  if (existsSync(mark)) return false
  await children.run(`semilla`, [process.execPath, `load-${half}.ts`], {
    cwd: inRoot('seed'),
    env: environments.seed,
    isShown: true,
  })
  writeWhole(mark, `${new Date().toISOString()}\n`)
  return true
}
