import { spawn } from 'node:child_process'
import { inRoot } from '../paths.mjs'

/**
 * Starts the watchdog, tied to us by its standard input.
 * @param {string} runFile
 * @param {string} [temporary] a folder that must not outlive us either
 */
export function startWatchdog(runFile, temporary) {
  const args = temporary ? [runFile, temporary] : [runFile]
  const child = spawn(process.execPath, [inRoot('ops', 'stack', 'watchdog.mjs'), ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
  })
  child.stdin.on('error', () => {})
  child.on('error', () => {})
  child.unref()
  return { pid: child.pid, release: () => child.stdin.end() }
}
