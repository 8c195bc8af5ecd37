import { randomUUID } from 'node:crypto'
import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { warnOfTerms } from '../src/modules/federation/write/warn-of-terms'
import { env } from './env'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 4 } })
})
afterAll(() => db.destroy())

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)

/** Looks, and leaves the database as it was. */
async function inVain(look: (trx: Knex.Transaction) => Promise<void>) {
  const trx = await db.transaction()
  try {
    // Those of the seed, and of other tests, tell nothing here.
    await trx('mandate').update({ warned_days: 0 })
    await trx('outbox').where('name', 'office.ends').delete()
    await look(trx)
  } finally {
    await trx.rollback()
  }
}

async function office(trx: Knex.Transaction, name: string, until: Date, more: object = {}) {
  const organization = await trx('organization').where('kind', 'association').first<{ id: string }>('id')
  const member = await trx('member').first<{ id: string }>('id')
  const row = {
    id: `mand_warn_${name}`,
    organization_id: organization.id,
    member_id: member.id,
    office: 'trainer',
  }
  await trx('mandate').insert({ ...row, since: inDays(-300), until, given_by: 'test', act: 'Acta', ...more })
}

const told = (trx: Knex.Transaction) =>
  trx('outbox')
    .where('name', 'office.ends')
    .orderBy('id')
    .pluck<{ mandate_id: string; days: string }[]>('data')

test('each warning of an end is told once, however often is looked, and none of what is over', async () => {
  await inVain(async (trx) => {
    await office(trx, 'ends', inDays(60))
    await office(trx, 'far', inDays(65))
    await office(trx, 'over', inDays(-1))
    await office(trx, 'ended', inDays(20), { ended_at: inDays(-1) })
    await office(trx, 'helper', inDays(20), { office: 'helper' })
    await office(trx, 'short', inDays(20), { since: inDays(-1) })
    expect([await warnOfTerms(trx, new Date()), await warnOfTerms(trx, new Date())]).toEqual([1, 0])
    expect(await warnOfTerms(trx, inDays(10))).toBe(1)
    for (const days of [14, 32, 33, 55, 56]) await warnOfTerms(trx, inDays(days))
    const all = await told(trx)
    const of = (name: string) =>
      all.filter((one) => one.mandate_id === `mand_warn_${name}`).map(({ days }) => days)
    expect([of('ends'), of('over'), of('ended'), of('helper'), of('short')]).toEqual([
      ['60', '30', '7'],
      [],
      [],
      [],
      ['7'],
    ])
  })
})

test('of two rounds at once, and of one that is killed in the middle, a warning is told once', async () => {
  const name = `race_${randomUUID()}`
  const id = `mand_warn_${name}`
  await db.transaction((trx) => office(trx, name, inDays(30)))
  try {
    const killed = await db.transaction()
    await warnOfTerms(killed, new Date())
    await killed.rollback()
    await Promise.all(
      Array.from({ length: 4 }, () => db.transaction((round) => warnOfTerms(round, new Date()))),
    )
    const rows = await db('outbox')
      .where('name', 'office.ends')
      .whereRaw(`data->>'mandate_id' = ?`, [id])
      .select<object[]>('id')
    expect(rows.length).toBe(1)
  } finally {
    await db('mandate').where({ id }).update({ ended_at: db.fn.now() })
  }
})
