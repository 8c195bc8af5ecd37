import { knex, type Knex } from '@medusajs/framework/mikro-orm/knex'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { readPurchase } from '../src/modules/checkout/read/read-purchase'
import { toldConsignments } from '../src/modules/consignment/read/told-consignments'
import { readMandates } from '../src/modules/federation/read/read-mandates'
import { moneyOfOrder } from '../src/modules/ledger/read/money-of-order'
import { readOwed } from '../src/modules/ledger/read/read-owed'
import {
  readOwnConsignment,
  readOwnConsignments,
} from '../src/modules/consignment/read/read-own-consignments'
import { findActing } from '../src/modules/federation/read/find-acting'
import { readHome } from '../src/modules/federation/read/read-home'
import { findSession } from '../src/modules/access/read/find-session'
import { newToken } from '../src/modules/access/token'
import { forgetUnsent } from '../src/medusa/sent-messages'
import { findPhoto, photosOf } from '../src/modules/photo/read/organization-photos'
import { readOwnProducts } from '../src/modules/product/read/own-products'
import { findSent, newestProposal } from '../src/modules/product/read/proposal'
import { countWaitingProposals, readWaitingProposals } from '../src/modules/product/read/waiting-proposals'
import { readSoldMonths } from '../src/modules/settlement/read/sold-months'
import { env } from './env'

/** What grows for as long as the shop sells. */
const GROWING = [
  'attempt',
  'attempt_refund',
  'consignment',
  'consignment_line',
  'consignment_step',
  'entry_code',
  'ledger_entry',
  'ledger_posting',
  'mandate_act',
  'member_session',
  'notification',
  'order',
  'order_address',
  'organization_photo',
  'proposal',
]

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }
type Asked = { sql: string; bindings: readonly unknown[] }

let db: Knex
const asked: Asked[] = []

beforeAll(() => {
  db = knex({ client: 'pg', connection: env.databaseUrl, pool: { min: 0, max: 4 } })
  db.on('query', ({ sql, bindings }: Asked) => void asked.push({ sql, bindings }))
})
afterAll(() => db.destroy())

const nobody = () => undefined

const reads: [string, (group: string) => Promise<unknown>][] = [
  ['a session', () => findSession(db, newToken())],
  ['how she acts', (id) => findActing(db, { memberId: id, memberName: '', sessionId: '' }, 'x')],
  ['her home', (id) => readHome(db, id).catch(nobody)],
  ['the products of a group', (id) => readOwnProducts(db, id)],
  ['a key that was sent', (id) => findSent(db, id, 'x', 'x')],
  ['what was said of a product last', (id) => newestProposal(db, id)],
  ['what waits for the association', (id) => readWaitingProposals(db, [id])],
  ['how much waits for it', (id) => countWaitingProposals(db, [id])],
  ['a photo of an upload', (id) => findPhoto(db, id, 'x')],
  ['photos by their keys', (id) => photosOf(db, id, ['x']).catch(nobody)],
  ['consignments that wait', (id) => readOwnConsignments(db, id, false)],
  ['consignments of before', (id) => readOwnConsignments(db, id, true)],
  ['one consignment', (id) => readOwnConsignment(db, id, 'x').catch(nobody)],
  ['what is owed', (id) => readOwed(db, id)],
  ['what a group sold by month', (id) => readSoldMonths(db, { organizationId: id })],
  ['the money of an order', (id) => moneyOfOrder(db, id)],
  ['what a group is told', (id) => toldConsignments(db, { id, state: 'pending' })],
  ['what a group is told of an order', (orderId) => toldConsignments(db, { orderId })],
  ['a purchase', (token) => readPurchase(db, token)],
  ['a message that was not sent', () => forgetUnsent(db, ['nobody'])],
  ['mandates and what was done with them', (id) => readMandates(db, id)],
]

it.each(reads)('%s: no table that grows is read whole', async (_, read) => {
  asked.length = 0
  await read('org_nobody')
  const statements = [...asked]
  expect(statements).not.toEqual([])
  for (const { sql, bindings } of statements) expect(await readWhole(sql, bindings), sql).toEqual([])
})

/** Tables that PostgreSQL reads from end to end although it was told to do anything else first. */
async function readWhole(sql: string, bindings: readonly unknown[]): Promise<string[]> {
  return db.transaction(async (trx) => {
    await trx.raw('set local enable_seqscan = off')
    const { rows } = await trx.raw<{ rows: { 'QUERY PLAN': [{ Plan: Plan }] }[] }>(
      `explain (format json) ${sql.replace(/\$\d+/g, '?')}`,
      [...bindings] as Knex.RawBinding[],
    )
    const plans = rows.map((row) => row['QUERY PLAN'][0].Plan)
    return plans.flatMap(whole).filter((table) => GROWING.includes(table))
  })
}

function whole(plan: Plan): string[] {
  const own = plan['Node Type'].endsWith('Seq Scan') ? [plan['Relation Name'] ?? ''] : []
  return [...own, ...(plan.Plans ?? []).flatMap(whole)]
}
