import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskInvoices, DeskInvoiceWhole } from '../../../../store/src/contracts/index.ts'
import { sql } from '../../../clients/store-database.ts'
import { agreedCallOff } from '../../../fixtures/supply/agreed-call-off.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'

type Written = { id: string }
const HERE = 'productoras-de-arauco'
const [first, second] = [await ownGroup(), await ownGroup()]
const tookOn = (netUnitClp: number, hers: number, others = 0) =>
  agreedCallOff(HERE, netUnitClp, { [first]: hers, ...(others > 0 && { [second]: others }) })
let treasurer: Officer
let federation: Officer
let coordinator: Officer
let foreign: Officer
beforeAll(async () => {
  treasurer = await newOfficer(HERE, ['treasurer'])
  federation = await newOfficer('mingaco-biobio', ['treasurer'])
  coordinator = await newOfficer(HERE, ['coordinator'])
  foreign = await newOfficer('productoras-de-biobio', ['treasurer'])
})
afterAll(async () => {
  for (const { member } of [treasurer, federation, coordinator, foreign]) await endOfficesOf(member)
})

const folio = () => String(Math.floor(Math.random() * 1e11) + 1)
const asked = (callOff: string, number = folio(), day = '2026-09-01') => ({
  ...{ callOff, folio: number, issuedOn: day, receivedOn: day },
})
const write = (body: object, who = treasurer) => who.at<Written>('/invoices', 'POST', body)
const read = async (id: string) => (await treasurer.at<DeskInvoiceWhole>(`/invoices/${id}`)).body
const pay = (id: string, body: object, key: string = randomUUID(), who = treasurer) =>
  fetchWithKey(who, `/invoices/${id}/payments`, body, key)
const fetchWithKey = (who: Officer, path: string, body: object, key: string) =>
  who.at<Written & { fields?: Record<string, string> }>(path, 'POST', body, HERE, { 'idempotency-key': key })
const money = (amountClp: number, paidOn: string) => ({ amountClp, paidOn, reference: 'Transferencia 81' })
const groups = [first, second]
const balances = async () => {
  const rows = await sql<{ handle: string; clp: number }>(
    `select o.handle, coalesce(sum(e.amount_clp), 0)::int as clp from organization o
      left join ledger_entry e on e.organization_id = o.id and e.account = 'group'
      where o.handle = any($1) group by o.handle`,
    [groups],
  )
  return groups.map((group) => rows.find(({ handle }) => handle === group)?.clp)
}

test('a call-off is invoiced once, with what of it is each group’s, by who has the money of that desk', async () => {
  const callOff = await tookOn(2500, 240, 160)
  const before = (await treasurer.at<DeskInvoices>('/invoices')).body
  expect(before.toInvoice.find(({ id }) => id === callOff)).toMatchObject({
    ...{ units: 400, calledUnits: 400, netClp: 1_000_000, vatClp: 190_000 },
  })
  const body = asked(callOff)
  expect((await write(body, coordinator)).status).toBe(403)
  expect((await write(body, foreign)).status).toBe(404)
  const answers = await Promise.all([write(body), write(body), write(body)])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201])
  const [{ body: written }] = answers
  expect(await read(written.id)).toMatchObject({
    ...{ dueOn: '2026-10-01', netClp: 1_000_000, vatClp: 190_000, payments: [] },
    parts: expect.arrayContaining([expect.objectContaining({ units: 240, grossClp: 714_000 })]) as unknown,
  })
  expect((await write(asked(callOff))).body).toMatchObject({ code: 'not_possible' })
  const another = await tookOn(100, 1)
  const twice = await write({ ...asked(another), folio: body.folio })
  expect([twice.status, twice.body.code]).toEqual([400, 'invalid_data'])
  expect((await foreign.at(`/invoices/${written.id}`)).status).toBe(404)
  expect((await actsAbout(written.id)).map(({ what }) => what)).toEqual(['invoice.written'])
})

test('what was received is invoiced, and what was rejected or of second quality is not', async () => {
  const callOff = await tookOn(2500, 240, 160)
  const receive = (group: string, accepted: number, downgraded: number, rejected: number) =>
    sql(
      `insert into supply_reception (id, call_off_id, organization_id, lot_id, received_on, accepted_units,
          downgraded_units, rejected_units, why, is_more, key, body_hash, by)
        select $1, $2, o.id, 'slot_prueba', '2026-08-20', $4, $5, $6, 'Dos rotas', false, $1, 'prueba', 'prueba'
        from organization o where o.handle = $3`,
      [`recp_${randomUUID()}`, callOff, group, accepted, downgraded, rejected],
    )
  await receive(first, 200, 30, 10)
  await receive(second, 0, 0, 160)
  const waiting = (await treasurer.at<DeskInvoices>('/invoices')).body.toInvoice
  expect(waiting.find(({ id }) => id === callOff)).toMatchObject({ units: 200, netClp: 500_000 })
  const { body } = await write(asked(callOff))
  expect(await read(body.id)).toMatchObject({ netClp: 500_000, parts: [{ units: 200, grossClp: 595_000 }] })
})

test.each([
  [{ folio: 'F-1' }, 'folio'],
  [{ issuedOn: '2199-01-01', receivedOn: '2199-01-01' }, 'issuedOn'],
  [{ receivedOn: '2026-08-31' }, 'receivedOn'],
  [{ callOff: "'; drop" }, 'callOff'],
])('an invoice with %o is refused at its field', async (wrong, field) => {
  const callOff = await tookOn(100, 10)
  const { status, body } = await write({ ...asked(callOff), ...wrong })
  expect([status, Object.keys((body as { fields?: object }).fields ?? {})]).toEqual([400, [field]])
})

test('it is paid in two parts, late, with interest and compensation, and each group gets its part once', async () => {
  const rate = { from: '2026-01-01', yearlyBp: '10,80', source: 'CMF, prueba' }
  expect((await treasurer.at('/interest', 'POST', rate)).status).toBe(404)
  expect((await federation.at('/interest', 'POST', rate, 'mingaco-biobio')).status).toBe(201)
  const callOff = await tookOn(2500, 240, 160)
  const { body: invoice } = await write(asked(callOff))
  const before = await balances()
  expect(before).toEqual([0, 0])

  // Due on 1 October: 490.000 came on the 16th and the rest on the 31st.
  const key = randomUUID()
  const part1 = money(490_000, '2026-10-16')
  const twice = await Promise.all([pay(invoice.id, part1, key), pay(invoice.id, part1, key)])
  expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 201])
  expect((await pay(invoice.id, { ...part1, amountClp: 1 }, key)).body).toMatchObject({ code: 'key_reused' })
  expect((await pay(invoice.id, money(700_000, '2026-10-31'))).status).toBe(201)
  const late = (await read(invoice.id)).owed
  // 1.190.000 × 15 days and 700.000 × 15 days at 10,80 % of 360.
  expect(late).toEqual({ leftClp: 0, daysLate: 30, interestClp: 8505, compensationClp: 11_900, beyondClp: 0 })
  const tooMuch = await pay(invoice.id, money(20_406, '2026-11-02'))
  expect([tooMuch.status, tooMuch.body.fields?.amountClp]).toEqual([400, expect.stringContaining('$20.405')])
  expect((await pay(invoice.id, money(20_405, '2026-11-02'))).status).toBe(201)
  expect((await read(invoice.id)).owed.beyondClp).toBe(20_405)

  const [terms] = await sql<{ bp: number }>(
    'select group_bp as bp from share_terms order by valid_from desc limit 1',
  )
  const bp = terms?.bp ?? NaN
  const part = (gross: number, vat: number) =>
    Math.round((gross * bp) / 10_000) - Math.round((vat * bp) / 10_000)
  const [hers = NaN, others = NaN] = (await balances()).map(Number)
  expect(Math.abs(hers - part(714_000, 114_000) - 12_243)).toBeLessThanOrEqual(1)
  expect(Math.abs(others - part(476_000, 76_000) - 8162)).toBeLessThanOrEqual(1)
  const [books] = await sql<{ bank: number; all: number }>(
    `select -sum(e.amount_clp) filter (where e.account = 'bank')::int as bank, sum(e.amount_clp)::int as all
      from ledger_posting p join ledger_entry e on e.posting_id = p.id
      join supply_invoice_payment y on p.key like 'invoice\\_payment:' || y.id || ':%' where y.invoice_id = $1`,
    [invoice.id],
  )
  expect(books).toEqual({ bank: 1_210_405, all: 0 })
})

test('who is not asked cannot pay it, nor before it was issued, nor nothing', async () => {
  const callOff = await tookOn(1000, 10)
  const { body: invoice } = await write(asked(callOff))
  expect((await pay(invoice.id, money(100, '2026-08-31'))).body.fields).toHaveProperty('paidOn')
  expect((await pay(invoice.id, money(0, '2026-09-02'))).body.fields).toHaveProperty('amountClp')
  expect((await pay('sinv_nadie', money(100, '2026-09-02'))).status).toBe(404)
  expect((await pay(invoice.id, money(100, '2026-09-02'), 'corta')).status).toBe(400)
  expect((await pay(invoice.id, money(100, '2026-09-02'), randomUUID(), coordinator)).status).toBe(403)
})
