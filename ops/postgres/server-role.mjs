import { readFileSync } from 'node:fs'
import { inRoot } from '../paths.mjs'
import { query } from './query.mjs'

/** @param {string} name */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/**
 * The account with which a server reaches its database. Migrations run as the owner; the server may read and write
 * rows and nothing more, so that no hole in it switches the ledger's triggers off.
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {string} database
 * @param {string} password letters and digits
 * @returns {Promise<string>} the address for the server
 */
export async function serverUrl(postgres, database, password) {
  const owner = postgres.urlOf(database)
  const role = `${database}_server`
  const there = await query(owner, 'select 1 from pg_roles where rolname = $1', [role])
  if (there.length === 0) await query(owner, `create role ${quoted(role)} login`)
  await query(
    owner,
    `alter role ${quoted(role)} with nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${password}'`,
  )
  const grants = readFileSync(inRoot('ops', 'postgres', 'server-role.sql'), 'utf8')
    .replaceAll(':"role"', quoted(role))
    .replaceAll(':"database"', quoted(database))
  await query(owner, grants)
  const url = new URL(owner)
  url.username = role
  url.password = password
  return url.href
}
