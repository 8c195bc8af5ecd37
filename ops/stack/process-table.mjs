import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A process and when it began: a pid alone may have been given to somebody else. */
/** @typedef {{ name: string, pid: number, began: string }} Known */

/** @param {string} file */
function readProc(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * When a process began, in words that change with every boot; empty when there is none (or a zombie).
 * @param {number} pid
 */
export function beganAt(pid) {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  const fields = readProc(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')
  if (!fields || fields[0] === 'Z') return ''
  return `${fields[19]}@${readProc('/proc/sys/kernel/random/boot_id').trim()}`
}

/**
 * @param {string} name
 * @param {number} pid
 * @returns {Known}
 */
export const known = (name, pid) => ({ name, pid, began: beganAt(pid) })

/** @param {Known} one */
export const isRunning = (one) => one.began !== '' && beganAt(one.pid) === one.began

/**
 * A signal to a whole group, or to the one process; what is already gone is no error.
 * @param {number} target
 * @param {NodeJS.Signals} signal
 */
export function send(target, signal) {
  try {
    process.kill(target, signal)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

/**
 * @param {() => boolean} isDone
 * @param {number} limitMs
 */
export async function waitUntil(isDone, limitMs) {
  const end = Date.now() + limitMs
  while (!isDone() && Date.now() < end) await wait(50)
  return isDone()
}

/**
 * Ends the groups of these processes: kindly, then not.
 * @param {Known[]} all
 * @param {number} patienceMs
 */
export async function endGroups(all, patienceMs) {
  const living = all.filter(isRunning)
  for (const one of living) send(-one.pid, 'SIGTERM')
  await waitUntil(() => !living.some(isRunning), patienceMs)
  // The whole group again, for grandchildren that outlived their parent.
  for (const one of living) send(-one.pid, 'SIGKILL')
}
