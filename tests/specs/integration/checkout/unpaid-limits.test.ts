import { randomInt, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { firstVariant, letGo, newBuyer, orderFor, place, sellable, stockNow } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { heldByNobody } from '../../../clients/transfers.ts'
import { visitor } from '../../../clients/visitor.ts'

const PLENTY = 8
type Buyer = ReturnType<typeof newBuyer>

async function asking() {
  const docs = await heldByNobody(1, PLENTY)
  return {
    docs,
    transfer: async (buyer: Buyer, from = visitor()) =>
      place(await orderFor(docs, { buyer, payment: 'transfer' }), randomUUID(), from),
    card: async (buyer: Buyer, from = visitor()) =>
      place(await orderFor(docs, { buyer }), randomUUID(), from),
  }
}

const letAllGo = (tokens: string[]) =>
  sql(
    "update attempt set due_at = now() - interval '1 minute', by_address = null where order_token = any($1)",
    [tokens],
  )

test.each([
  ['e-mail', (buyer: Buyer) => ({ ...newBuyer(), email: buyer.email.replace('@', '+otra@') })],
  ['phone', (buyer: Buyer) => ({ ...newBuyer(), phone: buyer.phone })],
])(
  'three transfers wait for one %s, however many are asked for at once; a card can always pay',
  async (_, another) => {
    const { transfer, card } = await asking()
    const buyer = newBuyer()
    const answers = await Promise.all(Array.from({ length: 7 }, () => transfer(another(buyer))))
    const placed = answers.filter(({ status }) => status === 201)
    expect(placed).toHaveLength(3)
    for (const { status, body } of answers)
      if (status !== 201)
        expect([status, body.code, body.message]).toEqual([429, 'too_many', expect.stringMatching(/Webpay/)])
    const paying = await card(another(buyer))
    expect(paying.status).toBe(201)
    await letGo(paying.body)
    await letAllGo(placed.map(({ body }) => body.orderToken))
  },
)

test('one address holds twenty unpaid orders, and none after ten in a day that nobody paid', async () => {
  const { card } = await asking()
  const from = visitor(`10.9.${randomInt(256)}.${randomInt(256)}`)
  const first = await card(newBuyer(), from)
  expect(first.status).toBe(201)
  const others = async (count: number, state: string, reason: string | null) => {
    await sql("delete from attempt where idempotency_key like 'copy-%'")
    await sql(
      `insert into attempt (id, idempotency_key, body_hash, state, cancel_reason, order_token, provider, amount_clp, gateway_order, due_at, buyer, by_address)
       select 'att_copy_' || n, 'copy-' || n, '', $2, $3, 'copy-' || n, provider, 0, 'copy-' || n, now() + interval '1 hour', '{}', by_address
       from attempt, generate_series(1, $4) n where order_token = $1`,
      [first.body.orderToken, state, reason, count],
    )
    const { status, body } = await card(newBuyer(), from)
    if (status === 201) await letGo(body)
    return status
  }
  expect(await others(18, 'in_review', null)).toBe(201)
  expect(await others(19, 'in_review', null)).toBe(429)
  expect(await others(9, 'cancelled', 'expired')).toBe(201)
  expect(await others(10, 'cancelled', 'expired')).toBe(429)
  expect(await others(99, 'cancelled', 'rejected')).toBe(201)
  await sql("delete from attempt where idempotency_key like 'copy-%'")
  await letGo(first.body)
})

test('transfers hold half of a thing at most; who pays by card gets the rest', async () => {
  const { docs, transfer, card } = await asking()
  const [doc] = docs
  if (!doc) throw new Error('nothing to sell')
  const all = await stockNow(doc)
  const items = [{ variantId: firstVariant(doc).id, quantity: all }]
  const whole = await place(await orderFor(docs, { items, buyer: newBuyer(), payment: 'transfer' }))
  expect([whole.status, whole.body.code]).toEqual([429, 'too_many'])
  expect(whole.body.message).toMatch(/podemos guardarte \d+ mientras transfieres/)
  const tokens: string[] = []
  for (let held = 0; held <= all; held += 1) {
    const { status, body } = await transfer(newBuyer())
    if (status !== 201) break
    tokens.push(body.orderToken)
  }
  expect(tokens.length).toBeLessThanOrEqual(Math.ceil(all / 2))
  expect(await stockNow(doc)).toBeGreaterThanOrEqual(Math.floor(all / 2))
  const paying = await card(newBuyer())
  expect(paying.status).toBe(201)
  await letGo(paying.body)
  await letAllGo(tokens)
})

test.each([
  ['buyer.name', { buyer: { ...newBuyer('Gana en https://premio.example') } }],
  ['buyer.name', { buyer: { ...newBuyer('Mira premio.com') } }],
  ['address.street', { address: { street: 'www.premio.example 12' } }],
  ['address.detail', { address: { street: 'Prat 12', detail: 'premio.cl' } }],
])('a link in %s is not taken', async (field, change) => {
  const { status, body } = await place(await orderFor(await sellable(1), change))
  expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
})
