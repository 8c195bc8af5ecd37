import path from 'node:path'
import { mkdirSync } from 'node:fs'
import { Failure } from '../failure.mjs'
import { isRunning } from '../stack/process-table.mjs'
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
  mkdirSync(logs, { recursive: true })
  const found = await findRunning(place, urlAt)
  const port = found?.port ?? wantedPort
  const server =
    found?.server ?? (await startServer(place, port, urlAt(port), path.join(logs, 'postgres.log')))
  for (const name of databases) {
    const there = await query(urlAt(port), 'select 1 from pg_database where datname = $1', [name])
    if (there.length === 0) await query(urlAt(port), `create database "${name}"`)
  }
  return {
    port,
    server,
    folder: place.folder,
    urlOf: (/** @type {string} */ database) => urlAt(port, database),
    stop: () => stopServer(server),
    /** @param {(failure: Failure) => void} onCrash */
    watch: (onCrash) => {
      const watching = setInterval(() => {
        if (isRunning(server)) return
        clearInterval(watching)
        onCrash(new Failure(`PostgreSQL se cayó. Sus últimas líneas están en ${logs}/postgres.log`))
      }, 1000)
      return () => clearInterval(watching)
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof openPostgres>>} Postgres */
