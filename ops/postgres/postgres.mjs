import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { mkdirSync } from 'node:fs'
import { Failure } from '../failure.mjs'
import { rotateInPlace } from '../stack/log.mjs'
import { isRunning } from '../stack/process-table.mjs'
import { Restarts } from '../stack/restarts.mjs'
import { placePostgres } from './account.mjs'
import { ensureCluster } from './cluster.mjs'
import { query } from './query.mjs'
import { findRunning, startServer, stopServer } from './server.mjs'

/**
 * The embedded PostgreSQL of a data folder, with the databases asked for.
 * @param {{ dataDir: string, port: number, password: string, databases: string[] }} wanted
 */
export async function openPostgres({ dataDir, port: wantedPort, password, databases }) {
  const place = await placePostgres(dataDir)
  const urlAt = (/** @type {number} */ port, database = 'postgres') =>
    `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  ensureCluster(place, password)
  const logs = path.join(dataDir, 'logs')
  mkdirSync(logs, { recursive: true, mode: 0o700 })
  const log = path.join(logs, 'postgres.log')
  const found = await findRunning(place, urlAt)
  const port = found?.port ?? wantedPort
  const start = () => startServer(place, port, urlAt(port), log)
  let server = found?.server ?? (await start())
  let isStopping = false
  /** @type {Promise<void> | null} */
  let raising = null
  for (const name of databases) {
    const there = await query(urlAt(port), 'select 1 from pg_database where datname = $1', [name])
    if (there.length === 0) await query(urlAt(port), `create database "${name}"`)
  }
  return {
    port,
    get server() {
      return server
    },
    folder: place.folder,
    urlOf: (/** @type {string} */ database) => urlAt(port, database),
    stop: async () => {
      isStopping = true
      await raising
      await stopServer(server)
    },
    /** @param {Watching} watching */
    watch: ({ onCrash, onFall, onRestart }) => {
      const restarts = new Restarts()
      const raise = async () => {
        const waitMs = onFall ? restarts.next() : null
        if (waitMs === null || !onFall) {
          clearInterval(watching)
          return onCrash(new Failure(`PostgreSQL se cayó. Sus últimas líneas están en ${log}`))
        }
        onFall('PostgreSQL se cayó: se levanta de nuevo')
        await wait(waitMs)
        if (isStopping) return
        // One that does not start is tried again like one that fell.
        server = await start().catch(() => server)
        onRestart(server)
      }
      const watching = setInterval(() => {
        if (raising || isStopping) return
        if (isRunning(server)) return keepLogShort(log)
        raising = raise().finally(() => (raising = null))
      }, 1000)
      return () => clearInterval(watching)
    },
  }
}

/**
 * @typedef {{
 *   onCrash: (failure: Failure) => void, onFall: ((words: string) => void) | undefined,
 *   onRestart: (server: import('../stack/process-table.mjs').Known) => void
 * }} Watching
 */

/**
 * A full disk is told by PostgreSQL itself.
 * @param {string} log
 */
function keepLogShort(log) {
  try {
    rotateInPlace(log)
  } catch {
    // Tried again in a second.
  }
}

/** @typedef {Awaited<ReturnType<typeof openPostgres>>} Postgres */
