import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskInvoices, DeskInvoiceWhole } from '../../../../store/src/contracts/index.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { agreedCallOff } from '../../../fixtures/supply/agreed-call-off.ts'
import { calledOff, nextDelivery, qualifiedFor, sharedUntil } from '../../../fixtures/supply/call-off.ts'
import { askedPurchase } from '../../../fixtures/supply/input-purchase.ts'
import { lotOf } from '../../../fixtures/supply/lot.ts'
import { offerOf, votedStandard } from '../../../fixtures/supply/standard.ts'
import { dayIn } from '../../../support/days.ts'
import { quiet } from '../../../support/quiet.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let phone = ''
let president: Officer
let quality: Officer
let treasurer: Officer
beforeAll(async () => {
  phone = (await newMember(group, 'leader')).phone
  president = await newOfficer(HERE, ['president'])
  quality = await newOfficer(HERE, ['quality'])
  treasurer = await newOfficer(HERE, ['treasurer'])
})
afterAll(async () => {
  for (const { member } of [president, quality, treasurer]) await endOfficesOf(member)
})

const told = (kinds: string) =>
  messagesTo(phone)
    .filter(({ template }) => template.startsWith(kinds))
    .map(({ template, text }) => [template, text] as const)
const tell = (name: string, data: object) =>
  sql('insert into outbox (name, data) values ($1, $2)', [name, JSON.stringify(data)])

test('a group hears what it got of a call-off and until when it can say, and is reminded while it said nothing', async () => {
  const standard = await votedStandard(HERE)
  const day = nextDelivery()
  await qualifiedFor(group, standard, 100)
  await offerOf(group, standard, 60, day.slice(0, 7))
  const callOff = await calledOff(HERE, standard, 40, day)
  const round = { answerBy: dayIn(4), seenRounds: 0 }
  const path = `/sharings/${callOff}/rounds`
  expect((await president.at(path, 'POST', round)).status).toBe(201)
  await quiet()
  expect(told('share_')).toEqual([['share_given', expect.stringContaining('A tu grupo le tocaron 40')]])

  const [waits, over] = [
    (await sharedUntil(await calledOff(HERE, standard, 7, day), dayIn(1), { [group]: 7 }))[0],
    (await sharedUntil(await calledOff(HERE, standard, 9, day), dayIn(-1), { [group]: 9 }))[0],
  ]
  for (const share_id of [waits, waits, over]) await tell('share.tomorrow', { share_id })
  await quiet()
  expect(told('share_tomorrow')).toEqual([
    ['share_tomorrow', expect.stringMatching(/Mañana vence tu respuesta: 7 /)],
  ])
})

test('a group is asked what it takes of what is bought together, once, and only while nothing was ordered', async () => {
  const { ask } = await askedPurchase(HERE, group, 40)
  for (const _ of [1, 2]) await tell('inputs.asked', { ask_id: ask })
  await quiet()
  expect(told('inputs_asked')).toEqual([
    ['inputs_asked', expect.stringMatching(/va a comprar frasco de prueba .*no se compra para tu grupo/s)],
  ])
  const later = await askedPurchase(HERE, group, 40)
  await sql(
    `insert into supply_input_closing (id, purchase_id, kind, units, packs, why, by)
      values ('iclo' || $1, $1, 'called_off', 0, 0, 'Una prueba', 'prueba')`,
    [later.purchase],
  )
  await tell('inputs.asked', { ask_id: later.ask })
  await quiet()
  expect(told('inputs_asked')).toHaveLength(1)
})

test('a group hears when a lot of its is held, and when it is released, and why', async () => {
  const code = await lotOf(group, { title: 'Mermelada de la prueba' })
  const say = (state: string, why: string) =>
    quality.at<object>(`/lots/${code}/state`, 'POST', { state, why })
  for (const _ of [1, 2]) await say('held', 'Un frasco llegó abierto')
  await quiet()
  expect(told('lot_')).toEqual([['lot_held', expect.stringContaining('Un frasco llegó abierto')]])
  await say('released', 'Se revisaron todos')
  await quiet()
  expect(told('lot_').map(([template]) => template)).toEqual(['lot_released', 'lot_held'])
})

const folio = () => String(Math.floor(Math.random() * 1e11) + 1)
async function invoiced() {
  const callOff = await agreedCallOff(HERE, 1000, { [group]: 100 })
  const contact = `compras-${randomUUID().slice(0, 8)}@prueba.example`
  await sql(
    `update supply_buyer b set contact_email = $2 from supply_agreement a, supply_call_off c
      where c.id = $1 and a.id = c.agreement_id and b.id = a.buyer_id`,
    [callOff, contact],
  )
  const body = { callOff, folio: folio(), issuedOn: '2026-09-01', receivedOn: '2026-09-01' }
  const { status, body: written } = await treasurer.at<{ id: string }>('/invoices', 'POST', body)
  expect(status).toBe(201)
  return { id: written.id, callOff, contact, body }
}
const read = async (id: string) => (await treasurer.at<DeskInvoiceWhole>(`/invoices/${id}`)).body
const pay = (id: string, amountClp: number) =>
  treasurer.at<object>(
    `/invoices/${id}/payments`,
    'POST',
    { amountClp, paidOn: '2026-09-20', reference: 'Transferencia 3' },
    HERE,
    { 'idempotency-key': randomUUID() },
  )

async function reminded(invoice: string, kind: 'due' | 'late') {
  const id = `sirem_${randomUUID()}`
  await sql(
    `insert into supply_invoice_reminder (id, invoice_id, kind, told_on, left_clp, interest_clp, compensation_clp)
      values ($1, $2, $3, '2026-10-04', 119000, 81, 1190)`,
    [id, invoice, kind],
  )
  for (const _ of [1, 2]) await tell('invoice.reminder', { reminder_id: id })
  await quiet()
}

test('a buyer is reminded once, with what being late costs, the desk sees it, and who paid hears nothing', async () => {
  const { id, contact, body } = await invoiced()
  await reminded(id, 'late')
  const [letter, ...more] = messagesTo(contact)
  expect(more).toEqual([])
  expect(letter).toMatchObject({
    template: 'invoice_late',
    subject: `La factura ${body.folio} venció el 01-10-2026`,
  })
  expect(letter?.text).toMatch(/faltan \$119\.000[\s\S]*Hasta el 04-10-2026 el atraso suma \$1\.271/)
  expect(await read(id)).toMatchObject({
    contact,
    reminders: [{ kind: 'late', toldOn: '2026-10-04', leftClp: 119_000, lateClp: 1271 }],
  })
  const other = await invoiced()
  expect((await pay(other.id, 119_000)).status).toBe(201)
  await reminded(other.id, 'due')
  expect(messagesTo(other.contact)).toEqual([])
})

test('an invoice of which nothing was paid is taken back once, and its call-off is invoiced again by another number', async () => {
  const { id, callOff, body } = await invoiced()
  const note = { folio: folio(), issuedOn: '2026-09-02', why: 'El RUT era otro' }
  const back = (more: object = {}, invoice = id) =>
    treasurer.at<{ fields?: object }>(`/invoices/${invoice}/taking-back`, 'POST', { ...note, ...more })
  for (const [wrong, field] of [
    [{ folio: 'x' }, 'folio'],
    [{ issuedOn: '2026-08-31' }, 'issuedOn'],
    [{ why: '' }, 'why'],
  ] as const) {
    const { status, body } = await back(wrong)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
  }
  const answers = await Promise.all([back(), back()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201])
  expect((await back({ folio: folio() })).body.code).toBe('not_possible')
  expect(await read(id)).toMatchObject({ takenBack: note, owed: { leftClp: 0 } })
  const refused = await pay(id, 1000)
  expect([refused.status, refused.body.code]).toEqual([409, 'not_possible'])

  const { toInvoice } = (await treasurer.at<DeskInvoices>('/invoices')).body
  expect(toInvoice.map((one) => one.id)).toContain(callOff)
  const write = (more: object) => treasurer.at<{ id: string }>('/invoices', 'POST', { ...body, ...more })
  expect((await write({})).body.fields).toHaveProperty('folio')
  const again = await write({ folio: folio() })
  expect(again.status).toBe(201)
  expect((await back({}, again.body.id)).body.fields).toHaveProperty('folio')
  expect((await pay(again.body.id, 1000)).status).toBe(201)
  const paid = await back({ folio: folio() }, again.body.id)
  expect([paid.status, paid.body.message]).toEqual([409, expect.stringContaining('ya llegaron $1.000')])
})
