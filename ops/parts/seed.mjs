import path from 'node:path'
import { explain } from '../failure.mjs'
import { inRoot } from '../paths.mjs'
import { complain, say } from '../say.mjs'
import { readIfThere, writeWhole } from '../stack/files.mjs'
import { contents } from '../stack/fingerprint.mjs'

/** @typedef {import('../stack.mjs').Stack} Stack */

const halves = /** @type {const} */ (['store', 'cms'])
/** @param {'store' | 'cms'} half */
const markOf = (half) => `seeded-${half}`
const facts = () => contents(['seed/data', 'seed/images'])

/**
 * The facts are looked at before anything starts, when there is something of them to load.
 * @param {Stack} stack
 */
export async function checkSeed({ dataDir, children, environments }) {
  const wanted = facts()
  if (halves.every((half) => readIfThere(path.join(dataDir, markOf(half))) === wanted)) return
  await children.run('semilla', [process.execPath, 'check.ts'], {
    cwd: inRoot('seed'),
    env: environments.seed,
  })
}

/**
 * Loads one half of the federation: once, and again when its facts have changed since. The mark is written last, so a
 * cut load starts again. What is there already stays as it is, and the loader says where the facts say otherwise.
 * @param {Stack} stack
 * @param {'store' | 'cms'} half
 * @returns {Promise<boolean>} whether it loaded
 */
export async function seedOnce({ dataDir, children, environments }, half) {
  const mark = path.join(dataDir, markOf(half))
  const wanted = facts()
  const before = readIfThere(mark)
  if (before === wanted) return false
  if (before) say('seed/data cambió desde la última carga: entra lo nuevo, y lo que ya estaba manda')
  await children.run('semilla', [process.execPath, `load-${half}.ts`], {
    cwd: inRoot('seed'),
    env: environments.seed,
    isShown: true,
  })
  writeWhole(mark, wanted)
  return true
}

/**
 * Eight months of sales and payments, once, into a demonstration in which nothing was sold yet: a set that was prepared
 * (`tests/history/make.ts`), in one transaction.
 * @param {Stack} stack
 */
export async function loadHistory({ dataDir, children, environments }) {
  const mark = path.join(dataDir, 'seeded-history')
  if (readIfThere(mark) !== null || !environments.history.SIMULATOR_URL) return
  try {
    await children.run('semilla', [process.execPath, 'load-history.ts'], {
      cwd: inRoot('seed'),
      env: { ...environments.seed, ...environments.history },
      isShown: true,
    })
    writeWhole(mark, contents(['seed/history']))
  } catch (error) {
    // The shop sells already, and does without a past.
    complain(`La historia de la demostración no entró como debe: ${explain(error)}`)
  }
}
