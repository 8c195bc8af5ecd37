import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BuyerQuotation, GroupConsignment, RecallWhole } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { call, product as productOf } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { associationOf, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { asBuyer } from '../../../fixtures/supply/agreement-buyer.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import { deliveredLot } from '../../../fixtures/supply/recalled-agreement.ts'

const GROUP = 'colmenares-del-quillay'
const SOLD = 'miel-de-quillay'
let here = ''
let quality: Officer
beforeAll(async () => {
  here = await associationOf(GROUP)
  quality = await newOfficer(here, ['quality'])
})
afterAll(() => endOfficesOf(quality.member))

/** So many orders of the shop that carry a lot of honey. Its code. */
async function soldInOrders(orders: number): Promise<string> {
  const [row] = await sql<{ id: string }>('select id from product where handle = $1 and deleted_at is null', [
    SOLD,
  ])
  const code = await lotOf(GROUP, { units: 20, product: row?.id ?? null, title: 'Miel de prueba' })
  for (let made = 0; made < orders; made += 1) {
    const { phone, consignment } = await soldConsignment({ of: [await productOf(SOLD)], units: 1 })
    await phone.move(consignment.id, 'accepted')
    const lines = [{ lineId: consignment.lines[0]?.id ?? '', lots: [{ code, units: 1 }] }]
    const at = `consignments/${consignment.id}/lots`
    const named = await phone.ask<{ consignment: GroupConsignment }>('POST', at, { lines })
    expect(named.status, named.body.message).toBe(200)
  }
  return code
}

const prepare = (lots: string[]) =>
  quality.at<{ id: string }>('/recalls', 'POST', { lots, why: 'Tiene vidrio.', toDo: 'Guárdalo aparte.' })
const send = (id: string) => quality.at<{ isNew: boolean; letters: number }>(`/recalls/${id}/sending`, 'POST')
const atDesk = async (id: string) => (await quality.at<RecallWhole>(`/recalls/${id}`)).body.recall
const confirm = (token: string, recall: string, name: string) =>
  call<{ isNew: boolean } & Problem>('POST', `/supply/quotations/${token}/recalls/${recall}/receipt`, {
    name,
  })

test('a recall reaches every buyer of the shop and the hotel, once, and the hotel confirms it', async () => {
  const honey = await soldInOrders(3)
  const hotel = await deliveredLot(quality, here, GROUP, 12)
  const other = await deliveredLot(quality, here, GROUP, 5)
  const { id } = (await prepare([honey, hotel.code])).body

  const before = await atDesk(id)
  expect(before.orders).toHaveLength(3)
  expect(before.institutions).toMatchObject([
    {
      ...{ email: hotel.email, agreement: hotel.agreement, reached: 'not_sent', receipt: null },
      deliveries: [{ number: 1, lots: [{ code: hotel.code, title: 'Dulce de prueba', units: 12 }] }],
    },
  ])
  const letters = (to: string) => messagesTo(to).filter(({ template }) => template === 'recall-notice')
  expect(letters(hotel.email)).toEqual([])
  expect((await asBuyer(hotel.token)).body.recalls).toEqual([])
  expect((await confirm(hotel.token, id, 'Rosa')).status).toBe(404)

  const pressed = Date.now()
  const answers = await Promise.all([send(id), send(id), send(id)])
  expect(answers.filter(({ body }) => body.isNew).map(({ body }) => body.letters)).toEqual([4])
  await expect
    .poll(
      async () => {
        const { orders, institutions } = await atDesk(id)
        return [...orders, ...institutions].map(({ reached }) => reached)
      },
      { timeout: 60_000 },
    )
    .toEqual(['reached', 'reached', 'reached', 'reached'])
  const shop = before.orders.flatMap(({ buyer }) =>
    messagesTo(buyer.email).filter(({ template }) => template === 'order-recalled'),
  )
  const [letter, ...more] = letters(hotel.email)
  expect(more).toEqual([])
  expect(letter?.text).toContain(`/compras/${hotel.token}`)
  expect(letter?.text).toContain('Tiene vidrio.')
  expect(letters(other.email)).toEqual([])
  const last = Math.max(...[...shop, ...(letter ? [letter] : [])].map(({ at }) => new Date(at).getTime()))
  console.log(`a recall's last letter of four came ${last - pressed} ms after the press`)

  const { recalls } = (await asBuyer(hotel.token)).body
  expect(recalls).toMatchObject([{ id, why: 'Tiene vidrio.', toDo: 'Guárdalo aparte.', receipt: null }])
  expect(recalls[0]?.deliveries).toEqual(before.institutions[0]?.deliveries)
  expect((await asBuyer(other.token)).body.recalls).toEqual([])
  expect((await confirm(other.token, id, 'Otra')).status).toBe(404)
  expect((await confirm(hotel.token, id, ' ')).body.fields).toHaveProperty('name')
  const said = await Promise.all([confirm(hotel.token, id, 'Rosa'), confirm(hotel.token, id, 'Rosa')])
  expect(said.map(({ body }) => body.isNew).sort()).toEqual([false, true])
  expect((await confirm(hotel.token, id, 'Después')).body.isNew).toBe(false)
  const receipt = (quotation: BuyerQuotation) => quotation.recalls[0]?.receipt?.name
  expect(receipt((await asBuyer(hotel.token)).body)).toBe('Rosa')
  expect((await atDesk(id)).institutions[0]?.receipt?.name).toBe('Rosa')
  for (const table of ['supply_recall_notice', 'supply_recall_receipt'])
    await expect(sql(`delete from ${table} where recall_id = $1`, [id])).rejects.toThrow(/stays/)
})
