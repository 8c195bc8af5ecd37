import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { picture } from '../../../fixtures/picture.ts'
import { readStack } from '../../../support/stack.ts'
import { purchase, shownStock, stockNow } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import {
  basketAbove,
  heldByNobody,
  placeTransfer,
  sendProof,
  transferDesk,
} from '../../../clients/transfers.ts'

test('a bank transfer waits with its reference and is paid once, however many say that it came', async () => {
  const desk = await transferDesk()
  const { reference, totalClp, orderToken } = await placeTransfer(await heldByNobody(2, 3))
  const before = await purchase(orderToken)
  expect([before.status, before.payment.reference]).toEqual(['awaiting_payment', reference])
  expect([before.payment.proof?.state, Boolean(before.payment.bank?.holder)]).toEqual(['missing', true])
  const mine = await desk.find(reference)
  expect(mine).toMatchObject({ amountClp: totalClp, needsSecond: false, seenBy: null, proof: null })

  const id = mine?.id ?? ''
  const answers = await Promise.all(Array.from({ length: 10 }, () => desk.confirm(id)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(409)])
  const after = await purchase(orderToken)
  expect([after.status, after.payment.state, after.payment.bank]).toEqual(['confirmed', 'paid', null])
  expect(after.payment.proof).toBeNull()
  const captured = await sql(
    'select 1 from ledger_posting p join attempt a using (order_id) where a.id = $1',
    [id],
  )
  expect(captured).toHaveLength(1)
})

test('a big transfer is paid when two different people saw it, whatever one of them repeats', async () => {
  const [treasurer, other] = [await transferDesk(), await transferDesk('treasurer')]
  const { reference, orderToken, totalClp } = await placeTransfer(undefined, {
    items: await basketAbove(200_000),
  })
  expect(totalClp).toBeGreaterThan(200_000)
  const id = await treasurer.idOf(reference)
  const first = await Promise.all(Array.from({ length: 5 }, () => treasurer.confirm(id)))
  expect(first.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409, 409])
  expect(first.find(({ status }) => status === 202)?.body.state).toBe('seen')
  expect(new Set(first.map(({ body }) => body.code))).toEqual(new Set([undefined, 'needs_second_person']))
  expect((await purchase(orderToken)).payment.state).toBe('awaiting')
  expect(await other.find(reference)).toMatchObject({
    needsSecond: true,
    seenBy: { name: treasurer.name, isYou: false },
  })

  const second = await Promise.all([other.confirm(id), treasurer.confirm(id), other.confirm(id)])
  expect(second.filter(({ status }) => status === 200)).toHaveLength(1)
  expect((await purchase(orderToken)).payment.state).toBe('paid')
  const [said] = await sql<{ said: { seen_by: string; confirmed_by: string } }>(
    'select gateway_result as said from attempt where id = $1',
    [id],
  )
  expect(said?.said.seen_by).toMatch(/^mandate:/)
  expect(said?.said.confirmed_by).toMatch(/^mandate:/)
  expect(said?.said.seen_by).not.toBe(said?.said.confirmed_by)
})

test('a confirmation that a crash cut off is finished by the sweeper, with who gave it', async () => {
  const desk = await transferDesk()
  const { reference, orderToken } = await placeTransfer()
  const id = await desk.idOf(reference)
  const said = { seen_by: null, confirmed_by: 'user_before_the_crash' }
  await sql(
    `update attempt set state = 'settling', gateway_result = $2, updated_at = now() - interval '1 minute' where id = $1`,
    [id, JSON.stringify(said)],
  )
  expect((await desk.confirm(id)).status).toBe(409)
  await expect.poll(async () => (await purchase(orderToken)).payment.state, { interval: 500 }).toBe('paid')
  const [kept] = await sql<{ said: object }>('select gateway_result as said from attempt where id = $1', [id])
  expect(kept?.said).toEqual(said)
})

test('the deadline frees the stock, but not while the treasurer has a picture to look at', async () => {
  const desk = await transferDesk()
  const docs = await heldByNobody(1, 6)
  const [doc] = docs
  if (!doc) throw new Error('nothing to sell')
  const before = await stockNow(doc)
  const [forgotten, shown, rejected] = [
    await placeTransfer(docs),
    await placeTransfer(docs),
    await placeTransfer(docs),
  ]
  expect((await sendProof(shown.token, picture())).status).toBe(201)
  expect((await sendProof(rejected.token, picture())).status).toBe(201)
  const [shownId, rejectedId] = [await desk.idOf(shown.reference), await desk.idOf(rejected.reference)]
  expect((await desk.reject(rejectedId, 'No se ve el monto')).status).toBe(200)
  await sql(`update attempt set due_at = now() - interval '1 minute' where gateway_order = any($1)`, [
    [forgotten.reference, shown.reference, rejected.reference],
  ])
  for (const { orderToken } of [forgotten, rejected])
    await expect
      .poll(async () => (await purchase(orderToken)).cancelReason, { interval: 500 })
      .toBe('expired')
  expect((await purchase(shown.orderToken)).status).toBe('awaiting_payment')
  expect(await stockNow(doc)).toBe(before - 1)
  await expect.poll(() => shownStock(doc)).toBe(before - 1)

  // Her time begins again with the rejection, and only then.
  const since = Date.now()
  expect((await desk.reject(shownId, 'Es de otra cuenta')).status).toBe(200)
  const { dueAt } = (await purchase(shown.orderToken)).payment
  expect(Date.parse(dueAt ?? '') - since).toBeGreaterThanOrEqual(24 * 3_600_000)
  expect((await desk.reject(shownId, 'Es de otra cuenta')).status).toBe(409)
  expect((await purchase(shown.orderToken)).payment.dueAt).toBe(dueAt)
})

test('every picture kept has its row, and every row its picture', async () => {
  const { dataDir } = readStack()
  const rows = await sql<{ file: string }>(
    'select file from payment_proof union all select file from payout_proof',
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(readdirSync(path.join(dataDir, 'proofs')).sort()).toEqual(rows.map(({ file }) => file).sort())
  expect(readdirSync(path.join(dataDir, 'incoming'))).toEqual([])
})
