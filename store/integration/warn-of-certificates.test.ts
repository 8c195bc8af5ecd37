import { randomUUID } from 'node:crypto'
import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chileDay } from '../src/kernel/time/chile-day'
import { newCertificateCode } from '../src/modules/training/rules/certificate-code'
import { warnOfCertificates } from '../src/modules/training/write/warn-of-certificates'
import { env } from './env'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 6 } })
})
afterAll(() => db.destroy())

const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
const day = (days: number) => chileDay(inDays(days))

async function certificate(trx: Knex.Transaction, name: string, until: string | null, more: object = {}) {
  const member = await trx('member').first<{ id: string }>('id')
  const id = `cert_warn_${name}`
  const said = { course: name, version: 1, title: 'Prueba', hours: 1, opens: [], issuer: 'Prueba' }
  const row = { id, code: newCertificateCode(), member_id: member.id, holder: 'Prueba', ...said }
  await trx('certificate').insert({ ...row, issued_on: day(-300), valid_until: until, ...more })
  return id
}

const extension = (trx: Knex.Transaction, certificate_id: string, until: string) =>
  trx('certificate_extension').insert({
    ...{ id: `cext_${certificate_id}`, decision: certificate_id, certificate_id },
    ...{ until, reason: 'Prueba', by: 'test' },
  })

const told = (db: Knex, id: string) =>
  db('outbox')
    .where('name', 'certificate.ends')
    .whereRaw(`data->>'certificate_id' = ?`, [id])
    .orderBy('id')
    .pluck<{ days: string; ends_on: string }[]>('data')

test('each warning of each end is told once, and none of what is over, renewed or taken back', async () => {
  const trx = await db.transaction()
  try {
    const ids = {
      ends: await certificate(trx, 'ends', day(60)),
      far: await certificate(trx, 'far', day(140)),
      endless: await certificate(trx, 'endless', null),
      over: await certificate(trx, 'over', day(-1)),
      short: await certificate(trx, 'short', day(20), { issued_on: day(-1) }),
      extended: await certificate(trx, 'extended', day(20)),
      renewed: await certificate(trx, 'renewed', day(20), { created_at: inDays(-1) }),
      revoked: await certificate(trx, 'revoked', day(20), {
        ...{ revoked_at: new Date(), revoked_by: 'test', revoked_reason: 'Prueba' },
      }),
    }
    await certificate(trx, 'newer', day(400), { course: 'renewed' })
    await warnOfCertificates(trx, new Date())
    expect(await warnOfCertificates(trx, new Date())).toBe(0)
    await extension(trx, ids.extended, day(90))
    for (const days of [14, 32, 33, 55, 56, 60, 61, 84]) await warnOfCertificates(trx, inDays(days))
    const all: Record<string, string[]> = {}
    for (const [name, id] of Object.entries(ids)) all[name] = (await told(trx, id)).map(({ days }) => days)
    expect(all).toEqual({
      ends: ['60', '30', '7'],
      far: ['60'],
      endless: [],
      over: [],
      short: ['7'],
      // Of its own end, and then of the one that was decided.
      extended: ['30', '60', '30', '7'],
      renewed: [],
      revoked: [],
    })
  } finally {
    await trx.rollback()
  }
})

test('of two rounds at once, and of one that is killed in the middle, a warning is told once', async () => {
  const name = randomUUID()
  const id = await db.transaction((trx) => certificate(trx, name, day(30)))
  try {
    const killed = await db.transaction()
    await warnOfCertificates(killed, new Date())
    await killed.rollback()
    await Promise.all(
      Array.from({ length: 4 }, () => db.transaction((round) => warnOfCertificates(round, new Date()))),
    )
    expect(await told(db, id)).toHaveLength(1)
  } finally {
    await db('certificate')
      .where({ id })
      .update({ revoked_at: db.fn.now(), revoked_by: 'test', revoked_reason: 'Prueba' })
  }
})
