import { rmSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../failure.mjs'
import { readIfThere, writeWhole } from './files.mjs'
import { endGroups, isRunning, known, waitUntil } from './process-table.mjs'

/** @typedef {import('./process-table.mjs').Known} Known */
/** @typedef {{ self: Known, watchdog?: Known | undefined, postgres?: Known | undefined, children: Known[] }} Run */

/** @param {string} dataDir */
export const runFileOf = (dataDir) => path.join(dataDir, 'run.json')

/**
 * @param {string} file
 * @returns {Run | null}
 */
export function readRun(file) {
  const text = readIfThere(file)
  return text ? JSON.parse(text) : null
}

/**
 * Refuses when this data folder is in use; closes what a killed run left behind.
 * @param {string} dataDir
 * @param {(text: string) => void} say
 */
export async function takeOver(dataDir, say) {
  const file = runFileOf(dataDir)
  const before = readRun(file)
  if (!before) return
  if (isRunning(before.self))
    throw new Failure(
      `Ya está en marcha (proceso ${before.self.pid}, datos en ${dataDir}). Para detenerlo: kill ${before.self.pid}`,
    )
  const { watchdog } = before
  if (watchdog && isRunning(watchdog)) {
    say('La vez anterior se cortó de golpe: se termina de cerrar lo que quedó')
    await waitUntil(() => !isRunning(watchdog), 12_000)
  }
  const orphans = before.children.filter(isRunning)
  for (const one of orphans) say(`Quedó corriendo de la vez anterior: ${one.name} (${one.pid}). Se cierra`)
  await endGroups(orphans, 5000)
  rmSync(file, { force: true })
}

/**
 * Keeps `run.json` as it is now.
 * @param {string} dataDir
 */
export function openRun(dataDir) {
  /** @type {Run} */
  const run = { self: known('mingaco', process.pid), children: [] }
  const file = runFileOf(dataDir)
  const save = () => writeWhole(file, JSON.stringify(run, null, 2))
  save()
  return {
    file,
    run,
    save,
    close: () => rmSync(file, { force: true }),
  }
}
