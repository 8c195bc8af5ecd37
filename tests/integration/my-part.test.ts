import { expect, test } from 'vitest'
import type { GroupConsignment } from '../../store/src/contracts/index.ts'
import { groupPhone, helperPhone } from '../group-phone.ts'
import { paidOrder, staffDesk } from '../staff-client.ts'
import { call, orderFor, place, purchase, sellable } from '../store-client.ts'
import { sql } from '../store-database.ts'

type Phone = Awaited<ReturnType<typeof groupPhone>>
const BUYER = {
  email: 'camila@correo.example',
  street: 'Aníbal Pinto 480',
  phone: '912345678',
  name: 'Prueba',
}
const total = (lines: { amountClp: number }[]) => lines.reduce((sum, line) => sum + line.amountClp, 0)

/** The phone of the group whose part of the order comes first, and that part as it sees it. */
async function soldPart(wanted: Parameters<typeof paidOrder>[0] = {}) {
  const order = await paidOrder(wanted)
  const phones = await Promise.all(order.docs.map((doc) => groupPhone(doc.maker.handle)))
  const [phone] = phones
  if (!phone) throw new Error('nobody sold')
  const part = (await phone.parts()).find((one) => one.displayId === order.displayId)
  if (!part) throw new Error('the part of a paid order is not there')
  return { order, phones, phone, part }
}

async function ledgerOf(handle: string): Promise<number> {
  const [row] = await sql<{ balance: number }>(
    `select coalesce(sum(e.amount_clp), 0)::int as balance from ledger_entry e join organization o on o.id = e.organization_id
     where e.account = 'group' and o.handle = $1`,
    [handle],
  )
  return row?.balance ?? 0
}

async function expectToAddUp(phone: Phone, handle: string) {
  const owed = await phone.owed()
  expect(owed.balanceClp).toBe(await ledgerOf(handle))
  expect(total(owed.items) + owed.earlierClp).toBe(owed.balanceClp)
  for (const item of owed.items) expect(total(item.lines)).toBe(item.amountClp)
  return owed
}

const KEYS = {
  part: 'carrier collectionPoint delivery displayId dueOn earnsClp earnsLines id lines placedAt recipient state steps trackingCode',
  line: 'available id photo quantity quantityConfirmed shortageReason title unitPriceClp variantTitle',
  delivery: 'arrives commune label mode',
  recipient: 'commune detail name phone street',
  step: 'at state',
  point: 'address commune hours name',
}
const keysOf = (value: object | null | undefined) =>
  Object.keys(value ?? {})
    .sort()
    .join(' ')

function expectOnlyTheContract(part: GroupConsignment) {
  expect(keysOf(part)).toBe(KEYS.part)
  for (const line of part.lines) expect(keysOf(line)).toBe(KEYS.line)
  for (const step of part.steps) expect(keysOf(step)).toBe(KEYS.step)
  expect(keysOf(part.delivery)).toBe(KEYS.delivery)
  if (part.recipient) expect(keysOf(part.recipient)).toBe(KEYS.recipient)
  expect(total(part.earnsLines)).toBe(part.state === 'handed_over' ? 0 : part.earnsClp)
  if (part.collectionPoint) expect(keysOf(part.collectionPoint)).toBe(KEYS.point)
}

test('a group sees its own part and of the buyer only what the label needs, only while it has the parcel', async () => {
  const { phone, part, order } = await soldPart({ groups: 2 })
  const other = order.docs[1]
  const seen = async () => {
    const { body } = await phone.part(part.id)
    expectOnlyTheContract(body.consignment)
    const text = JSON.stringify(body)
    for (const secret of [BUYER.email, order.orderToken, other?.title ?? '?', 'rut'])
      expect(text).not.toContain(secret)
    return { text, state: body.consignment.state, recipient: body.consignment.recipient }
  }
  const states: Record<string, boolean> = {}
  const note = async () => {
    const { text, state, recipient } = await seen()
    for (const one of [BUYER.street, BUYER.phone, BUYER.name])
      expect(text.includes(one)).toBe(recipient !== null)
    states[state] = recipient !== null
  }
  await note()
  for (const to of ['accepted', 'packed', 'handed_over']) {
    expect((await phone.move(part.id, to)).status).toBe(200)
    await note()
  }
  expect(states).toEqual({ pending: false, accepted: true, packed: true, handed_over: false })
  expect((await phone.parts()).some(({ id }) => id === part.id)).toBe(false)
  expect((await phone.parts(true)).some(({ id }) => id === part.id)).toBe(true)
})

test('another group’s part does not exist, whatever is asked of it', async () => {
  const { phones, part } = await soldPart({ groups: 2 })
  const [, stranger] = phones
  if (!stranger) throw new Error('needs two groups')
  const line = { lineId: part.lines[0]?.id ?? '', quantity: 0 }
  const answers = await Promise.all([
    stranger.part(part.id),
    stranger.move(part.id, 'accepted'),
    stranger.have(part.id, 'No es mía', [line]),
  ])
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([404, 'not_found']))
  expect((await stranger.parts()).some(({ id }) => id === part.id)).toBe(false)
  const [row] = await sql<{ state: string }>('select state from consignment where id = $1', [part.id])
  expect(row?.state).toBe('pending')
})

test('an order that nobody paid is not there', async () => {
  const docs = await sellable(1, 2)
  const phone = await groupPhone(docs[0]?.maker.handle ?? '')
  const { body } = await place(await orderFor(docs, { payment: 'transfer' }))
  const [row] = await sql<{ id: string }>(
    `select c.id from consignment c join "order" o on o.id = c.order_id where o.display_id = $1`,
    [body.displayId],
  )
  const id = row?.id ?? ''
  expect((await phone.parts()).some((one) => one.id === id)).toBe(false)
  const answers = await Promise.all([phone.part(id), phone.move(id, 'accepted')])
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})

test('what a phone says twice happens once, and what comes late undoes nothing', async () => {
  const { phone, part } = await soldPart()
  const answers = await Promise.all([1, 2, 3].map(() => phone.move(part.id, 'accepted')))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await phone.move(part.id, 'handed_over')).body.code).toBe('not_possible')
  await phone.move(part.id, 'packed')
  const late = await phone.move(part.id, 'accepted')
  expect([late.status, late.body.consignment.state]).toEqual([200, 'packed'])
  const out = { carrier: 'Transportes del Sur', trackingCode: 'TS-100' }
  await Promise.all([1, 2].map(() => phone.move(part.id, 'handed_over', out)))
  const { consignment } = (await phone.part(part.id)).body
  expect(consignment.steps.map(({ state }) => state)).toEqual([
    'pending',
    'accepted',
    'packed',
    'handed_over',
  ])
  expect([consignment.carrier, consignment.trackingCode]).toEqual([out.carrier, out.trackingCode])
  const refused = await phone.move(part.id, 'delivered')
  expect([refused.status, refused.body.code]).toEqual([400, 'invalid_data'])
})

test('who acted is written with the step', async () => {
  const { phone, part } = await soldPart()
  await phone.move(part.id, 'accepted')
  const rows = await sql<{ actor: string }>(
    `select actor from consignment_step where consignment_id = $1 and state = 'accepted'`,
    [part.id],
  )
  expect(rows).toEqual([{ actor: `member:${phone.member}` }])
})

test('a helper prepares and reads with the group, in her mandate’s name, and does not pause it', async () => {
  const { part, order } = await soldPart()
  const helper = await helperPhone(order.docs[0]?.maker.handle ?? '')
  expect((await helper.move(part.id, 'accepted')).status).toBe(200)
  const rows = await sql<{ actor: string }>(
    `select actor from consignment_step where consignment_id = $1 and state = 'accepted'`,
    [part.id],
  )
  expect(rows).toEqual([{ actor: `mandate:${helper.mandate}` }])
  expect((await helper.owed()).comingClp).toBeGreaterThan(0)
  const backOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  const answers = [
    await helper.ask('POST', 'pause', { note: '', backOn }),
    await helper.ask('POST', 'return'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403])
})

test('«me falta algo» works from the first screen, once, and gives the rest back to the peso', async () => {
  const { phone, part, order } = await soldPart({ units: 3 })
  const [line] = part.lines
  if (!line) throw new Error('no line')
  const have = [{ lineId: line.id, quantity: 2 }]
  const noReason = await phone.have(part.id, ' ', have)
  expect([noReason.status, Object.keys(noReason.body.fields ?? {})]).toEqual([400, ['reason']])
  const tooMany = await phone.have(part.id, 'Me sobran', [{ lineId: line.id, quantity: 4 }])
  expect([tooMany.status, (await phone.part(part.id)).body.consignment.state]).toEqual([400, 'pending'])

  const answers = await Promise.all([1, 2, 3].map(() => phone.have(part.id, 'Se quebró uno', have)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const { consignment } = (await phone.part(part.id)).body
  expect(consignment.steps.map(({ state }) => state)).toEqual(['pending', 'accepted', 'short'])
  expect(consignment.lines[0]).toMatchObject({ quantityConfirmed: 2, shortageReason: 'Se quebró uno' })
  expect(consignment.earnsClp).toBeLessThan(part.earnsClp)
  const seen = await purchase(order.orderToken)
  expect(seen.refunds.map(({ amountClp, reason }) => [amountClp, reason])).toEqual([
    [line.unitPriceClp, 'shortage'],
  ])

  await phone.move(part.id, 'packed')
  const late = await phone.have(part.id, 'Otro más', [{ lineId: line.id, quantity: 1 }])
  expect([late.status, late.body.message]).toEqual([409, expect.stringContaining('lista')])
  await phone.move(part.id, 'handed_over')
  const owed = await expectToAddUp(phone, order.docs[0]?.maker.handle ?? '')
  const item = owed.items.find(({ displayId }) => displayId === order.displayId)
  expect([item?.amountClp, item?.lines[0]?.amountClp]).toEqual([consignment.earnsClp, 2 * line.unitPriceClp])
})

test('what cannot be read or done is said in words, and nothing comes of it', async () => {
  const { phone, part } = await soldPart()
  const line = { lineId: part.lines[0]?.id ?? '', quantity: 1 }
  const have = (body: unknown) => phone.ask<object>('POST', `consignments/${part.id}/quantities`, body)
  const move = (body: unknown) => phone.ask<object>('POST', `consignments/${part.id}/move`, body)
  const answers = [
    await have(undefined),
    await have('{"reason":'),
    await have({ reason: 'Nada', lines: [] }),
    await have({ reason: 'Dos veces', lines: [line, line] }),
    await have({ reason: 'Medio frasco', lines: [{ ...line, quantity: 0.5 }] }),
    await have({ reason: 'Menos que nada', lines: [{ ...line, quantity: -1 }] }),
    await have({ reason: 'De otra', lines: [{ ...line, lineId: 'cline_nobody' }] }),
    await have({ reason: 'x'.repeat(301), lines: [line] }),
    await have({ reason: 'Un cero \0 adentro', lines: [line] }),
    await move({}),
    await move({ to: 'cancelled' }),
    await move({ to: 'accepted', carrier: 'x'.repeat(81) }),
    await phone.part('%00'),
  ]
  for (const { status, body } of answers) {
    expect([400, 404]).toContain(status)
    expect(body.message).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/)
  }
  expect((await phone.part(part.id)).body.consignment.state).toBe('pending')
})

test('having all of it takes the part', async () => {
  const { phone, part } = await soldPart()
  const all = part.lines.map(({ id, quantity }) => ({ lineId: id, quantity }))
  const answer = await phone.have(part.id, 'Estaban atrás', all)
  expect([answer.status, answer.body.consignment.state]).toEqual([200, 'accepted'])
})

test('having nothing of it calls off that part alone, with its delivery, once', async () => {
  const { phone, part, order } = await soldPart({ groups: 2 })
  const none = part.lines.map(({ id }) => ({ lineId: id, quantity: 0 }))
  const answers = await Promise.all([1, 2].map(() => phone.have(part.id, 'Se lo comió el perro', none)))
  expect(answers.map(({ status, body }) => [status, body.consignment.state])).toEqual([
    [200, 'cancelled'],
    [200, 'cancelled'],
  ])
  expect((await phone.move(part.id, 'accepted')).body.message).toContain('se anuló')
  expect((await phone.part(part.id)).body.consignment.earnsClp).toBe(0)
  const seen = await purchase(order.orderToken)
  expect(seen.consignments.map(({ state }) => state).sort()).toEqual(['cancelled', 'pending'])
  const gone = seen.consignments.find(({ state }) => state === 'cancelled')
  expect(seen.refundedClp).toBe((gone?.amountClp ?? 0) + (gone?.delivery.priceClp ?? 0))
})

test('what is owed adds up to the ledger to the peso, over a sale, a return, and one that somebody else carries', async () => {
  const { phone, part, order } = await soldPart({ units: 3 })
  const handle = order.docs[0]?.maker.handle ?? ''
  const [line] = part.lines
  const coming = (await phone.owed()).comingClp
  await phone.move(part.id, 'accepted')
  expect((await phone.owed()).comingClp).toBe(coming + part.earnsClp)
  for (const to of ['packed', 'handed_over']) await phone.move(part.id, to)
  const sold = await expectToAddUp(phone, handle)
  expect(sold.items[0]).toMatchObject({
    event: 'hand_over',
    displayId: order.displayId,
    amountClp: part.earnsClp,
  })
  expect(sold.items[0]?.terms?.minutes).toBeTruthy()
  expect(sold.comingClp).toBe(coming)

  const desk = await staffDesk()
  const back = (bearer: string) =>
    desk.post(`/admin/consignments/${part.id}/refunds`, {
      reason: 'guarantee',
      note: 'Llegó trizado',
      lines: [{ lineId: line?.id, quantity: 1 }],
      bearer,
    })
  expect((await back('shares')).status).toBe(201)
  const returned = await expectToAddUp(phone, handle)
  expect(returned.items[0]).toMatchObject({ event: 'refund', reason: 'Llegó malo: Llegó trizado' })
  expect(returned.items[0]?.lines[0]).toMatchObject({
    what: expect.stringContaining('Volvió'),
    amountClp: -(line?.unitPriceClp ?? 0),
  })
  expect(returned.balanceClp).toBeLessThan(sold.balanceClp)
  expect((await back('fund')).status).toBe(201)
  const carried = await expectToAddUp(phone, handle)
  expect([carried.items[0]?.amountClp, carried.balanceClp]).toEqual([0, returned.balanceClp])
  expect((await phone.part(part.id)).body.consignment.earnsClp).toBe(
    total(carried.items.filter(({ displayId }) => displayId === order.displayId)),
  )
})

test('a group hears once that it was bought from, and when its part is called off by others', async () => {
  const { part, order } = await soldPart()
  const told = (kind: string) =>
    sql<{ to: string }>(
      `select "to" from notification where idempotency_key like 'notice:' || $1 || ':' || $2 || ':%'`,
      [kind, part.id],
    )
  await expect.poll(async () => (await told('order_paid')).length, { timeout: 20_000 }).toBe(1)
  await sql(
    `update outbox set done_at = null, next_try_at = now() where name = 'order.paid'
    and data->>'attempt_id' = (select a.id from attempt a join "order" o on o.id = a.order_id where o.display_id = $1)`,
    [order.displayId],
  )
  const desk = await staffDesk()
  await desk.post(`/admin/consignments/${part.id}/cancel`, { reason: 'El camino está cortado' })
  await expect.poll(async () => (await told('part_cancelled')).length, { timeout: 20_000 }).toBe(1)
  expect(await told('order_paid')).toHaveLength(1)
})

test('a group pauses until a day that can be kept, and its products say when they are back', async () => {
  const [doc] = await sellable(12, 1).then((docs) => docs.slice(-1))
  if (!doc) throw new Error('nothing to sell')
  const phone = await groupPhone(doc.maker.handle, 'member')
  const backOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  const pause = (body: object) =>
    phone.ask<{ group: { isPaused: boolean; backOn: string | null } }>('POST', 'pause', body)
  for (const wrong of ['2020-01-01', '2026-02-31', '2099-01-01', 'pronto', undefined]) {
    const { status, body } = await pause({ note: 'Cosecha', backOn: wrong })
    expect([wrong, status, Object.keys(body.fields ?? {})]).toEqual([wrong, 400, ['backOn']])
  }
  const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
  try {
    const first = await pause({ note: 'Nos vamos a la cosecha', backOn })
    expect([first.status, first.body.group]).toEqual([
      200,
      expect.objectContaining({ isPaused: true, backOn }),
    ])
    expect((await pause({ note: '', backOn: later })).body.group.backOn).toBe(later)
    const seen = () => call<{ maker: { backOn: string } }>('GET', `/catalog/${doc.handle}`)
    await expect.poll(async () => (await seen()).body.maker.backOn, { timeout: 20_000 }).toBe(later)
  } finally {
    const answers = await Promise.all([await phone.ask('POST', 'return'), await phone.ask('POST', 'return')])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
  }
})
