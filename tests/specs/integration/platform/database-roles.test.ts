import { expect, it } from 'vitest'
import { query } from '../../../../ops/postgres/query.mjs'
import { readStack } from '../../../support/stack.ts'

const { databaseUrls, serverDatabaseUrls } = readStack()
const asServer = (sql: string) => query(serverDatabaseUrls.store, sql)

it.each([
  'alter table ledger_entry disable trigger all',
  'truncate ledger_entry',
  'truncate ledger_posting cascade',
  'set session_replication_role = replica',
  'drop table ledger_entry',
  'alter table ledger_entry add column x int',
  'create table mine (id int)',
  'create function mine() returns int language sql as $$ select 1 $$',
  'create trigger mine before insert on ledger_entry for each row execute function suppress_redundant_updates_trigger()',
  'alter role store_server superuser',
  'set role postgres',
  'create role another',
  'update pg_trigger set tgenabled = $$D$$',
])('the store’s role cannot: %s', async (sql) => {
  await expect(asServer(sql)).rejects.toThrow(/permission denied|must be owner/)
})

it.each(['update ledger_entry set amount_clp = amount_clp', 'delete from ledger_entry'])(
  'what it may try, the ledger’s triggers refuse: %s',
  async (sql) => {
    const [row] = await query(databaseUrls.store, 'select count(*)::int as rows from ledger_entry')
    if (row?.rows === 0) return
    await expect(asServer(sql)).rejects.toThrow('append-only')
  },
)

it.each(['store', 'cms'] as const)(
  'the server’s role owns nothing in %s and may only read and write rows',
  async (name) => {
    const url = databaseUrls[name]
    const role = `${name}_server`
    const owned = await query(
      url,
      `select oid::regclass::text from pg_class where relowner = $1::regrole
     union all select oid::regprocedure::text from pg_proc where proowner = $1::regrole
     union all select nspname from pg_namespace where nspowner = $1::regrole
     union all select datname from pg_database where datdba = $1::regrole`,
      [role],
    )
    expect(owned).toEqual([])
    const granted = await query(
      url,
      `select distinct privilege_type as may from information_schema.role_table_grants where grantee = $1`,
      [role],
    )
    const may = granted.map((row) => String(row.may))
    expect(may.filter((one) => !['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(one))).toEqual([])
    const member = await query(url, 'select 1 from pg_auth_members where member = $1::regrole', [role])
    expect(member).toEqual([])
  },
)

it('the running store connects as that role, and as no other', async () => {
  const rows = await query(
    databaseUrls.store,
    `select distinct usename::text as role from pg_stat_activity where datname = 'store' and pid <> pg_backend_pid()`,
  )
  expect(rows.map((row) => row.role)).toContain('store_server')
})

it('one server’s role cannot reach the other’s database', async () => {
  const elsewhere = new URL(serverDatabaseUrls.store)
  elsewhere.pathname = '/cms'
  await expect(query(elsewhere.href, 'select 1')).rejects.toThrow('permission denied')
})
