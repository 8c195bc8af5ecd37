import { afterAll, beforeAll, expect, test } from 'vitest'
import { readStandings } from '../src/modules/settlement/read/payables'
import { payableClp } from '../src/modules/settlement/rules/payable'
import { remindOfPayouts } from '../src/modules/settlement/write/remind-of-payouts'
import { setMinimum } from '../src/modules/settlement/write/set-minimum'
import { scratchBooks } from './scratch-books'
import { scratchFederation } from './scratch-federation'

let books: Awaited<ReturnType<typeof scratchBooks>>
beforeAll(async () => {
  books = await scratchBooks()
  await scratchFederation(books.db).found()
})
afterAll(() => books.close())

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

test('a payment that nobody confirmed is asked about once, after three days, and no other', async () => {
  const { db } = books
  await db('payment_run').insert({
    ...{ id: 'run_1', number: 1, organization_id: 'a1', proposed_by: 'test', proposed_at: daysAgo(9) },
  })
  const payouts = [
    ['waits', 'paid', 4],
    ['new', 'paid', 2],
    ['came', 'received', 9],
    ['not', 'disputed', 9],
  ] as const
  await db('payout').insert(
    payouts.map(([id, state, days], index) => ({
      ...{ id, run_id: 'run_1', account: 'group', organization_id: `g${index + 1}`, amount_clp: 1000 },
      ...{ means: 'cash', state, paid_at: daysAgo(days) },
    })),
  )
  const asked = await Promise.all([1, 2].map(() => db.transaction((trx) => remindOfPayouts(trx))))
  expect(asked.toSorted()).toEqual([0, 1])
  expect(await db.transaction((trx) => remindOfPayouts(trx))).toBe(0)
  expect(await db('outbox').where('name', 'payout.unanswered').pluck('data')).toEqual([
    { payout_id: 'waits' },
  ])
})

test('what is less than is paid at least is carried forward, but for who left', async () => {
  const { db } = books
  await db('organization').where('id', 'g1').update({ status: 'left' })
  await db.transaction((trx) => setMinimum(trx, 5_000, 'test'))
  await db.transaction((trx) => setMinimum(trx, 20_000, 'test'))
  const standings = await readStandings(db, 'a1')
  const least = Object.fromEntries(standings.map((one) => [one.organizationId, one.minimumClp]))
  expect(least).toMatchObject({ g1: 0, g4: 20_000 })
  const [of] = standings.filter(({ organizationId }) => organizationId === 'g4')
  if (!of) throw new Error('g4 is not paid here')
  expect(payableClp({ ...of, closingClp: 19_999, balanceClp: 19_999 })).toBe(0)
  const fund = (await readStandings(db, 'f')).find(({ account }) => account === 'fund')
  expect(fund?.minimumClp).toBe(0)
})
