import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webpayToken } from '../../../clients/browser-session.ts'
import { paidOrder, staffDesk } from '../../../clients/staff.ts'
import { call, comeBack, orderFor, place, pressAtWebpay, purchase, sellable } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { CHECK_WORDS } from '../../../../store/src/modules/ledger/rules/check-words.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { actsAbout, associationOf, endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { readStack } from '../../../support/stack.ts'
import type {
  DeskReconciliation,
  DeskRefund,
  DeskRefunds,
  DeskReview,
  DeskSummary,
  DeskTransfers,
  DeskUndelivered,
} from '../../../../store/src/contracts/index.ts'

type Officer = Awaited<ReturnType<typeof newOfficer>>

let treasurer: Officer
beforeAll(async () => {
  treasurer = await newOfficer(FEDERATION, ['treasurer'])
})
afterAll(endOffices)

/** Handed over, and paid by a debit card, of which a part goes back by hand. */
async function handedOver() {
  const desk = await staffDesk()
  const order = await paidOrder({ card: 'VD' })
  const [consignment] = await desk.consignmentsOf(order.displayId)
  const [line] = consignment?.lines ?? []
  if (!consignment || !line) throw new Error('the order has no consignment')
  await desk.move(consignment.id, 'accepted', 'packed', 'handed_over')
  const body = {
    reason: 'guarantee',
    note: 'Llegó trizado',
    lines: [{ lineId: line.id, quantity: 1, seen: 2 }],
    bearer: 'fund',
  }
  const group = order.docs[0]?.maker.handle ?? ''
  return { order, consignment, group, body, path: `/consignments/${consignment.id}/refunds` }
}

const listed = async (number: number, who = treasurer) =>
  (await who.at<DeskRefunds>('/refunds?size=500')).body.rows.find((one) => one.number === number)

test('an officer asks a refund of what came back, and another notes once that she transferred it', async () => {
  const { order, consignment, body, path } = await handedOver()
  const asked = await treasurer.at<{ refund: { id: string } }>(path, 'POST', body)
  expect(asked.status).toBe(201)
  const stale = await treasurer.at(path, 'POST', body)
  expect([stale.status, stale.body.code]).toEqual([409, 'changed_meanwhile'])
  expect((await actsAbout(consignment.id)).at(-1)).toEqual({
    what: 'refund.asked',
    member_id: treasurer.member,
  })
  const mine = await listed(order.displayId)
  expect(mine).toMatchObject({
    state: 'by_hand',
    reason: 'guarantee',
    note: 'Llegó trizado',
    isOfOwnGroup: false,
  })
  expect(mine?.buyer.email).toContain('@')

  const before = (await treasurer.at<DeskRefunds>('/refunds')).body
  expect(before.rows[0]?.state).toBe('by_hand')
  const pay = () => treasurer.at(`/refunds/${mine?.id}`, 'POST', { decision: 'paid_by_hand' })
  const answers = await Promise.all([pay(), pay(), pay()])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect((await actsAbout(mine?.id ?? '')).map(({ what }) => what)).toEqual(['refund.paid'])
  const after = await treasurer.at<{ refund: DeskRefund }>(`/refunds/${mine?.id}`)
  expect(after.body.refund).toMatchObject({ state: 'done', buyer: { email: null, phone: null } })
  expect((await treasurer.at<DeskRefunds>('/refunds')).body.toPay).toBe(before.toPay - 1)
  expect((await purchase(order.orderToken)).refunds).toMatchObject([{ reason: 'guarantee' }])
})

test('nobody asks or pays back what is of her own group, and an association has none of it', async () => {
  const { order, consignment, group, body, path } = await handedOver()
  const own = await newOfficer(FEDERATION, ['treasurer'], group)
  const refused = await own.at(path, 'POST', body)
  expect([refused.status, refused.body.code]).toEqual([403, 'not_yours'])
  const below = await newOfficer(await associationOf(group), ['treasurer'])
  expect((await below.at(path, 'POST', body)).status).toBe(404)
  const asked = (await actsAbout(consignment.id)).filter(({ what }) => what === 'refund.asked')
  expect(asked).toEqual([])
  expect((await treasurer.at(path, 'POST', body)).status).toBe(201)
  const mine = await listed(order.displayId, own)
  expect(mine?.isOfOwnGroup).toBe(true)
  const paid = await own.at(`/refunds/${mine?.id}`, 'POST', { decision: 'paid_by_hand' })
  expect([paid.status, paid.body.code]).toEqual([403, 'not_yours'])
  expect((await listed(order.displayId))?.state).toBe('by_hand')
  for (const address of ['/refunds', '/reconciliations', '/reviews', '/undelivered'])
    expect([404, 403]).toContain((await below.at(address)).status)
})

test('the books are compared by who collects, with her name, and read by who audits', async () => {
  const { status, body } = await treasurer.at<{ latest: DeskReconciliation }>('/reconciliations', 'POST', {})
  expect([status, body.latest.askedBy]).toEqual([201, treasurer.name])
  expect(body.latest.checks).toHaveLength(Object.keys(CHECK_WORDS).length)
  expect(body.latest.checks.every(({ name, about }) => /^[A-ZÁ]/.test(name) && about.length > 10)).toBe(true)
  const auditor = await newOfficer(FEDERATION, ['auditor'])
  const read = await auditor.at<{ latest: DeskReconciliation }>('/reconciliations')
  expect(read.body.latest.at).toBe(body.latest.at)
  expect((await auditor.at('/reconciliations', 'POST', {})).status).toBe(403)
  const [act] = await sql<{ what: string }>(
    'select what from act where member_id = $1 order by at desc limit 1',
    [treasurer.member],
  )
  expect(act?.what).toBe('books.compared')
})

test('what waits of buyers’ money is told at the federation’s desk, to who reads money', async () => {
  const summary = async (officer: Officer) => (await officer.at<DeskSummary>()).body.money
  const listed = (await treasurer.at<DeskRefunds>('/refunds?state=by_hand')).body
  const money = await summary(treasurer)
  expect(money?.refunds.count).toBe(listed.total)
  expect(money?.transfers.count).toBe((await treasurer.at<DeskTransfers>('/transfers')).body.total)
  expect(await summary(await newOfficer(FEDERATION, ['coordinator']))).toBeNull()
  expect(await summary(await newOfficer('productoras-de-arauco', ['treasurer']))).toBeNull()
})

test('a difference is told with its order, what was expected and what is there', async () => {
  const differences = [
    {
      what: 'El libro y el pago no son lo mismo',
      orderId: 'order_1',
      displayId: 7,
      expected: '9990',
      found: '0',
    },
  ]
  const checks = JSON.stringify([{ name: 'ledger_orders', compared: 1200, differences }])
  const id = `rec_${randomBytes(6).toString('hex')}`
  await sql(
    `insert into reconciliation (id, differences, checks, asked_by, created_at) values ($1, 1, $2, 'job', now() + interval '1 hour')`,
    [id, checks],
  )
  const { body } = await treasurer.at<{ latest: DeskReconciliation }>('/reconciliations')
  await sql('delete from reconciliation where id = $1', [id])
  expect(body.latest).toMatchObject({
    askedBy: null,
    differences: 1,
    checks: [
      { name: 'Libro y pedidos', compared: 1200, differences: [{ number: 7, expected: '9990', found: '0' }] },
    ],
  })
})

test('a payment in doubt is asked about again, by an officer whose act is written first', async () => {
  const { body } = await place(await orderFor(await sellable(1)))
  const token = webpayToken(body)
  const params = await pressAtWebpay(token, 'foreign_amount')
  expect((await comeBack(params)).body.state).toBe('in_review')
  await sql(`update attempt set next_try_at = now() + interval '1 day' where gateway_token = $1`, [token])
  const mine = (await treasurer.at<{ reviews: DeskReview[] }>('/reviews')).body.reviews.find(
    (one) => one.number === body.displayId,
  )
  expect(mine).toMatchObject({ gateway: 'Webpay', amountClp: body.totalClp })
  expect(mine?.said?.amountClp).toBe(body.totalClp + 1)
  const decide = (decision: string, who = treasurer) => who.at(`/reviews/${mine?.id}`, 'POST', { decision })
  // Webpay says that it holds money for it.
  expect((await decide('cancel')).status).toBe(409)
  expect(await actsAbout(mine?.id ?? '')).toEqual([])
  const auditor = await newOfficer(FEDERATION, ['auditor'])
  expect((await decide('ask', auditor)).status).toBe(403)
  await call('POST', `${readStack().urls.simulator}/_control/next`, { outcome: 'approve', token })
  expect((await decide('ask')).status).toBe(200)
  expect((await purchase(body.orderToken)).payment.state).toBe('paid')
  expect((await actsAbout(mine?.id ?? '')).map(({ what }) => what)).toEqual(['review.asked'])
  expect((await decide('ask')).status).toBe(409)
})

test('a message that nobody took is sent again or told by hand, once, by who knows the groups', async () => {
  const name = `Inés ${randomBytes(3).toString('hex')}`
  const unreached = [
    { contact: '+56900000000', name, place: 'Cesteras de la Ñocha', keys: [`test:${name}`], isRefused: true },
  ]
  const [row] = await sql<{ id: number }>(
    `insert into outbox (name, data, next_try_at, tries, done_at, given_up_at, last_error, unreached)
      values ('mandate.given', '{"mandate_id":"none"}', now(), 1, now(), now(), 'SMS: refused', $1) returning id`,
    [JSON.stringify(unreached)],
  )
  const secretary = await newOfficer(FEDERATION, ['secretary'])
  const { body } = await secretary.at<{ undelivered: DeskUndelivered[] }>('/undelivered')
  const mine = body.undelivered.find(({ people }) => people.some((one) => one.name === name))
  expect(mine).toMatchObject({ what: 'El permiso para ayudar a un grupo', canBeSentAgain: true })
  expect(JSON.stringify(mine)).not.toContain('+569')
  expect((await treasurer.at('/undelivered')).status).toBe(403)
  const close = () => secretary.at(`/undelivered/${row?.id}`, 'POST', { decision: 'told_by_hand' })
  expect([(await close()).status, (await close()).status]).toEqual([200, 404])
  expect((await actsAbout(String(row?.id))).at(-1)).toMatchObject({ what: 'notice.told_by_hand' })
})
