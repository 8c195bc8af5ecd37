import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  DeskReconciliation,
  DepositPreview,
  Deposits,
  DepositSheet,
  DepositWhole,
  MoneyPlace,
} from '../../../../store/src/contracts/index.ts'
import { paidOrder, staffDesk } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { depositOfOrder, invoiceOf } from '../../../fixtures/gateway-deposit.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'

let treasurer: Officer
beforeAll(async () => {
  treasurer = await newOfficer(FEDERATION, ['treasurer'])
})
afterAll(() => endOfficesOf(treasurer.member))

type Recorded = { id: string; isNew: boolean; costClp: number }
type Given = ReturnType<typeof depositOfOrder>

const preview = (given: Given) => treasurer.at<DepositPreview>('/deposits/preview', 'POST', given)
const record = (given: Given, seenClp: number, restNote: string | null = null) =>
  treasurer.at<Recorded>('/deposits', 'POST', { ...given, seenClp, restNote })
const whole = async (id: string) =>
  (await treasurer.at<{ deposit: DepositWhole }>(`/deposits/${id}`)).body.deposit

const entriesOf = (key: string) =>
  sql<{ account: string; kind: string; amount: number }>(
    `select e.account, e.kind, e.amount_clp as amount from ledger_entry e join ledger_posting p on p.id = e.posting_id
      where p.key = $1 order by 1, 2`,
    [key],
  )

test('what a gateway paid is written once, and the federation bears what it kept more than was reckoned with', async () => {
  const order = await paidOrder()
  const given = depositOfOrder(order, 1_000)
  const { body: seen } = await preview(given)
  expect(seen).toMatchObject({ linesClp: order.totalClp, keptClp: 1_190, restClp: 0 })
  expect(seen.expectedFeeClp).toBeGreaterThan(0)

  const stale = await record(given, order.totalClp + 1)
  expect([stale.status, stale.body.code]).toEqual([409, 'changed_meanwhile'])
  const both = await Promise.all([1, 2].map(() => record(given, order.totalClp)))
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201])
  const [first, second] = both.map(({ body }) => body.id)
  expect(first).toBe(second)
  const id = first ?? ''
  const cost = 1_190 - seen.expectedFeeClp
  expect(await entriesOf(`deposit:${id}`)).toEqual([
    { account: 'bank', kind: 'cash_held', amount: -given.amountClp },
    { account: 'federation', kind: 'adjustment', amount: -cost },
    { account: 'gateway', kind: 'adjustment', amount: cost },
    { account: 'gateway', kind: 'cash_held', amount: given.amountClp },
  ])
  expect(await actsAbout(id)).toEqual([{ what: 'deposit.recorded', member_id: treasurer.member }])
  expect(await whole(id)).toMatchObject({
    methodName: 'Webpay',
    recordedBy: treasurer.name,
    lines: [{ number: order.displayId, kind: 'sale', amountClp: order.totalClp }],
    takenBack: null,
  })
  const other = await record({ ...given, invoice: invoiceOf() }, order.totalClp)
  expect([other.status, other.body.fields?.which]).toEqual([
    400,
    'Marca de qué días son las ventas que trae.',
  ])
})

test('what was deposited before it was handed over settles the fee that the hand-over posts', async () => {
  const order = await paidOrder()
  const given = depositOfOrder(order, 500)
  const { body } = await preview(given)
  await record(given, order.totalClp)
  const desk = await staffDesk()
  const [consignment] = await desk.consignmentsOf(order.displayId)
  await desk.move(consignment?.id ?? '', 'accepted', 'packed', 'handed_over')
  const { postings } = await desk.money(consignment?.orderId ?? '')
  const fee = postings
    .flatMap(({ entries }) => entries)
    .find(({ account, kind }) => account === 'gateway' && kind === 'payment_fee')
  expect(fee?.amountClp).toBe(body.expectedFeeClp)
})

test('a wrong one is taken back once, and its sales wait for the right one', async () => {
  const order = await paidOrder()
  const given = depositOfOrder(order, 300)
  const { body } = await record(given, order.totalClp)
  const path = `/deposits/${body.id}/taking-back`
  expect((await treasurer.at(path, 'POST', { note: 'x' })).body.fields?.note).toMatch(/por qué/)
  const note = { note: 'La factura era otra' }
  const both = await Promise.all([1, 2].map(() => treasurer.at<{ isNew: boolean }>(path, 'POST', note)))
  expect(both.map(({ body: said }) => said.isNew).toSorted()).toEqual([false, true])
  expect((await whole(body.id)).takenBack).toMatchObject({ note: 'La factura era otra', by: treasurer.name })
  const again = await record(given, order.totalClp)
  expect([again.status, again.body.isNew]).toEqual([201, true])
  expect(again.body.id).not.toBe(body.id)
  const { body: compared } = await treasurer.at<{ latest: DeskReconciliation }>(
    '/reconciliations',
    'POST',
    {},
  )
  const check = compared.latest.checks.find(({ name }) => name === 'Depósitos')
  expect(check?.compared).toBeGreaterThanOrEqual(3)
  expect(check?.differences).toEqual([])
})

test('a gateway’s file is matched by order, says what is wrong by line, and knows what is written down', async () => {
  const [order, other] = [await paidOrder(), await paidOrder()]
  const [row] = await sql<{ reference: string }>(
    `select a.gateway_order as reference from attempt a join "order" o on o.id = a.order_id where o.display_id = $1`,
    [order.displayId],
  )
  const [day, invoice] = [depositOfOrder(order, 0).day.split('-').reverse().join('-'), invoiceOf()]
  const lines = [
    'Portal de abonos',
    'Fecha abono;Orden de compra;Monto transacción;Comisión;IVA comisión;Factura',
    `${day};${row?.reference};${order.totalClp};200;38;${invoice}`,
    `${day};${other.displayId};${other.totalClp};100;19;${invoice}`,
    `${day};999999999;1.000;10;2;${invoice}-otra`,
    `31-02-2026;1;1.000;10;2;${invoice}`,
  ]
  const file = Buffer.from(lines.join('\r\n'), 'latin1').toString('base64')
  const read = async () =>
    (await treasurer.at<DepositSheet>('/deposits/sheet', 'POST', { method: 'webpay', file })).body
  const sheet = await read()
  expect(sheet.unread).toEqual([{ row: 6, why: 'No entendimos la fecha «31-02-2026».' }])
  const [good, lost] = sheet.deposits
  const linesClp = order.totalClp + other.totalClp
  expect(good).toMatchObject({
    linesClp,
    feeClp: 300,
    feeVatClp: 57,
    why: null,
    isKnown: false,
    rows: [3, 4],
  })
  expect(lost?.why).toBe('La línea 5 no es de ninguna venta que espere por ese monto.')
  if (!good) throw new Error('nothing was matched')
  const { postings } = good
  const { day: on, amountClp, feeClp, feeVatClp } = good
  const body = { method: 'webpay', day: on, amountClp, feeClp, feeVatClp, invoice, which: { postings } }
  const { status } = await treasurer.at('/deposits', 'POST', { ...body, seenClp: linesClp, restNote: null })
  expect(status).toBe(201)
  expect((await read()).deposits[0]?.isKnown).toBe(true)
  const numbers = (await treasurer.at<Deposits>('/deposits')).body.deposits.filter(
    (one) => one.invoice === invoice,
  )
  expect(numbers).toHaveLength(1)
})

test('what somebody read at the bank stands beside what the books say of that day', async () => {
  const day = '2001-02-03'
  const wrong = await treasurer.at('/balances', 'POST', { account: 'casa', day: '2199-01-01', amountClp: 1 })
  expect(Object.keys(wrong.body.fields ?? {})).toEqual(['account', 'day'])
  const { status, body } = await treasurer.at<{ id: string }>('/balances', 'POST', {
    ...{ account: 'bank', day, amountClp: 12_345 },
  })
  expect(status).toBe(201)
  expect(await actsAbout(body.id)).toEqual([{ what: 'balance.counted', member_id: treasurer.member }])
  const { places } = (await treasurer.at<{ places: MoneyPlace[] }>('/balances')).body
  expect(places.map(({ name }) => name)).toEqual(['Cuenta del banco', 'Webpay', 'Khipu'])
  expect(places[0]?.counted).not.toBeNull()
})
