import { randomUUID } from 'node:crypto'
import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chileDay } from '../src/kernel/time/chile-day'
import { daysAfter } from '../src/kernel/time/days'
import { remindOfInvoices } from '../src/modules/supply/write/paying/remind-of-invoices'
import { remindOfShares } from '../src/modules/supply/write/remind-of-shares'
import { env } from './env'

let db: Knex
beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 4 } })
})
afterAll(() => db.destroy())

const id = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
const noonOf = (day: string) => new Date(`${day}T16:00:00Z`)

/** Looks, and leaves the database as it was. */
async function inVain(look: (trx: Knex.Transaction) => Promise<void>) {
  const trx = await db.transaction()
  try {
    await look(trx)
  } finally {
    await trx.rollback()
  }
}

async function invoice(trx: Knex.Transaction): Promise<string> {
  const made = id('sinv')
  await trx('supply_invoice').insert({
    ...{ id: made, organization_id: 'org_prueba', agreement_id: 'sagr_prueba', call_off_id: id('scall') },
    ...{ folio: made, issued_on: '2026-09-01', received_on: '2026-09-01', due_on: '2026-10-01' },
    ...{ net_clp: 100_000, vat_clp: 19_000, terms_id: 'terms_prueba', by: 'prueba' },
  })
  return made
}

const pay = (trx: Knex.Transaction, invoiceId: string, amountClp: number, on: string) =>
  trx('supply_invoice_payment').insert({
    ...{ id: id('sipy'), invoice_id: invoiceId, key: id('clave'), body_hash: 'prueba', paid_on: on },
    ...{ amount_clp: amountClp, reference: 'Transferencia', by: 'prueba' },
  })

type Told = { kind: string; told_on: string; left_clp: number; interest_clp: number | null }
const told = (trx: Knex.Transaction, invoiceId: string): Promise<Told[]> =>
  trx('supply_invoice_reminder')
    .where('invoice_id', invoiceId)
    .orderBy('told_on')
    .select<Told[]>('kind', 'told_on', 'left_clp', 'interest_clp')

test('an unpaid invoice is reminded of before its day, on it and after, once each, with what is owed then', async () => {
  await inVain(async (trx) => {
    await trx('supply_interest').insert({
      ...{ id: id('sint'), from_on: '2026-01-01', yearly_bp: 1080, source: 'Prueba', by: 'prueba' },
    })
    const [one, paid, gone] = [await invoice(trx), await invoice(trx), await invoice(trx)]
    for (const day of ['2026-09-10', '2026-09-27', '2026-09-28']) await remindOfInvoices(trx, noonOf(day))
    await pay(trx, one, 19_000, '2026-09-30')
    await pay(trx, paid, 119_000, '2026-09-30')
    await trx('supply_invoice_return').insert({
      ...{ id: id('siret'), invoice_id: gone, organization_id: 'org_prueba', folio: gone },
      ...{ issued_on: '2026-09-30', why: 'Otro RUT', by: 'prueba' },
    })
    for (const day of ['2026-10-01', '2026-10-01', '2026-10-02', '2026-10-06', '2026-12-24'])
      await remindOfInvoices(trx, noonOf(day))
    expect(await told(trx, one)).toMatchObject([
      { kind: 'before', told_on: '2026-09-27', left_clp: 119_000, interest_clp: 0 },
      { kind: 'due', told_on: '2026-10-01', left_clp: 100_000, interest_clp: 0 },
      // 100.000 × 5 days at 10,80 % of 360.
      { kind: 'late', told_on: '2026-10-06', left_clp: 100_000, interest_clp: 150 },
    ])
    for (const other of [paid, gone])
      expect((await told(trx, other)).map(({ kind }) => kind)).toEqual(['before'])
    const { rows: events } = await trx.raw<{ rows: object[] }>(
      `select o.id from outbox o join supply_invoice_reminder r on r.id = o.data->>'reminder_id'
        where o.name = 'invoice.reminder' and r.invoice_id = any(?)`,
      [[one, paid, gone]],
    )
    expect(events).toHaveLength(5)
  })
})

test('a share is reminded of the day before its last one, once, and not when it was answered or just given', async () => {
  await inVain(async (trx) => {
    const today = chileDay(new Date())
    const share = async (answerBy: string, madeDaysAgo: number) => {
      const [allocation, made] = [id('alloc'), id('share')]
      await trx('supply_allocation').insert({
        ...{ id: allocation, call_off_id: id('scall'), number: 1, kind: 'first', answer_by: answerBy },
        ...{ rule_version: 1, lot_units: 1, asked_units: 5, missing_units: 0, by: 'prueba' },
        created_at: new Date(Date.now() - madeDaysAgo * 86_400_000),
      })
      await trx('supply_share').insert({
        ...{ id: made, allocation_id: allocation, organization_id: 'org_prueba', units: 5, steps: '[]' },
      })
      return made
    }
    const tomorrow = daysAfter(today, 1)
    const waits = await share(tomorrow, 3)
    const answered = await share(tomorrow, 3)
    const others = [await share(tomorrow, 0), await share(daysAfter(today, 2), 3), await share(today, 3)]
    await trx('supply_share_answer').insert({
      ...{ id: id('sansw'), share_id: answered, accepted_units: 0, key: answered, body_hash: 'prueba' },
      ...{ by: 'prueba', said_at: new Date() },
    })
    for (const at of [new Date(), new Date()]) await remindOfShares(trx, at)
    const { rows: events } = await trx.raw<{ rows: { share: string }[] }>(
      `select data->>'share_id' as share from outbox where name = 'share.tomorrow' and data->>'share_id' = any(?)`,
      [[waits, answered, ...others]],
    )
    expect(events).toEqual([{ share: waits }])
  })
})
