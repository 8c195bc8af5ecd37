import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failure, hintIn } from '../failure.mjs'
import { isThrowaway } from '../settings.mjs'
import { readIfThere } from '../stack/files.mjs'
import { isRunning, known, send, waitUntil } from '../stack/process-table.mjs'
import { postgresEnv } from './cluster.mjs'
import { ask } from './query.mjs'

/** @typedef {import('./account.mjs').Place} Place */
/** @typedef {import('../stack/process-table.mjs').Known} Known */

/**
 * @param {number} port
 * @param {boolean} isThrown
 */
export const serverOptions = (port, isThrown) =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...(isThrown ? ['fsync=off'] : []),
  ].flatMap((setting) => ['-c', setting])

/**
 * A server of ours that outlived its parent, on the port it has; null when there is none. One that does not
 * answer is closed.
 * @param {Place} place
 * @param {(port: number) => string} urlAt
 */
export async function findRunning(place, urlAt) {
  const pidFile = path.join(place.folder, 'postmaster.pid')
  const [pid = '', , , port = ''] = (readIfThere(pidFile) ?? '').split('\n')
  if (pid === '') return null
  const server = known('postgres', Number(pid))
  const command = process.platform === 'linux' ? readIfThere(`/proc/${Number(pid)}/cmdline`) : place.folder
  if (!isRunning(server) || !command?.includes(place.folder)) {
    rmSync(pidFile, { force: true })
    return null
  }
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await ask(urlAt(Number(port)))
    if (answer === place.folder) return { server, port: Number(port) }
    if (answer !== 'starting') break
    await wait(250)
  }
  await stopServer(server)
  return null
}

/**
 * @param {Place} place
 * @param {number} port
 * @param {string} url
 * @param {string} logFile
 * @returns {Promise<Known>}
 */
export async function startServer(place, port, url, logFile) {
  const log = openSync(logFile, 'a', 0o600)
  const began = Buffer.byteLength(readFileSync(logFile))
  const child = spawn(place.postgres, ['-D', place.folder, ...serverOptions(port, isThrowaway())], {
    ...place.account,
    env: postgresEnv,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', log],
  })
  closeSync(log)
  let ended = ''
  child.on('error', (error) => (ended = String(error)))
  child.on('exit', (code, signal) => (ended ||= `código ${code ?? signal}`))
  child.unref()
  const end = Date.now() + 60_000
  while (Date.now() < end && ended === '') {
    if ((await ask(url)) === place.folder) return known('postgres', child.pid ?? 0)
    await wait(50)
  }
  const output = readFileSync(logFile).subarray(began).toString().trim().split('\n').slice(-4).join('\n    ')
  throw new Failure(
    `PostgreSQL no arrancó (${ended || 'no respondió en 60 s'}), ver ${logFile}:\n    ${output}${hintIn(output)}`,
  )
}

/**
 * Fast, and immediate when that takes too long.
 * @param {Known} server
 */
export async function stopServer(server) {
  if (!isRunning(server)) return
  send(server.pid, 'SIGINT')
  if (await waitUntil(() => !isRunning(server), 5000)) return
  send(server.pid, 'SIGQUIT')
  await waitUntil(() => !isRunning(server), 3000)
}
