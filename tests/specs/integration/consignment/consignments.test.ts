import { expect, test } from 'vitest'
import type { GroupConsignment } from '../../../../store/src/contracts/index.ts'
import { groupPhone, helperPhone } from '../../../clients/group-phone.ts'
import { expectToAddUp, soldConsignment, total } from '../../../fixtures/sold-consignment.ts'
import { newBuyer, orderFor, place, purchase } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { heldByNobody } from '../../../clients/transfers.ts'
import { dayIn } from '../../../support/days.ts'

const BUYER = {
  email: 'camila@correo.example',
  street: 'Aníbal Pinto 480',
  phone: '912345678',
  name: 'Prueba',
}

const KEYS = {
  consignment:
    'carrier collectionPoint delivery deliveryClp displayId dueOn earnsClp earnsLines id lines placedAt recipient state steps trackingCode',
  line: 'available id isExperience lots photo productId quantity quantityConfirmed shortageReason title unitPriceClp variantTitle',
  delivery: 'arrives commune label mode',
  recipient: 'commune detail gift name phone street',
  step: 'at state',
  point: 'address commune hours name',
}
const keysOf = (value: object | null | undefined) =>
  Object.keys(value ?? {})
    .sort()
    .join(' ')

function expectOnlyTheContract(consignment: GroupConsignment) {
  expect(keysOf(consignment)).toBe(KEYS.consignment)
  for (const line of consignment.lines) expect(keysOf(line)).toBe(KEYS.line)
  for (const step of consignment.steps) expect(keysOf(step)).toBe(KEYS.step)
  expect(keysOf(consignment.delivery)).toBe(KEYS.delivery)
  if (consignment.recipient) expect(keysOf(consignment.recipient)).toBe(KEYS.recipient)
  expect(total(consignment.earnsLines)).toBe(consignment.state === 'handed_over' ? 0 : consignment.earnsClp)
  if (consignment.collectionPoint) expect(keysOf(consignment.collectionPoint)).toBe(KEYS.point)
}

test('a group sees its own consignment and of the buyer only what the label needs, only while it has the goods', async () => {
  const { phone, consignment, order } = await soldConsignment({ groups: 2 })
  const other = order.docs[1]
  const seen = async () => {
    const { body } = await phone.consignment(consignment.id)
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
    expect((await phone.move(consignment.id, to)).status).toBe(200)
    await note()
  }
  expect(states).toEqual({ pending: false, accepted: true, packed: true, handed_over: false })
  expect((await phone.consignments()).some(({ id }) => id === consignment.id)).toBe(false)
  expect((await phone.consignments(true)).some(({ id }) => id === consignment.id)).toBe(true)
})

test('of a present the group sees who receives it and the card, and nothing of who gives it', async () => {
  const gift = { name: 'Elba Regalada', phone: '987654321', card: 'Feliz cumpleaños' }
  const { phone, consignment } = await soldConsignment({ gift })
  await phone.move(consignment.id, 'accepted')
  const { body } = await phone.consignment(consignment.id)
  expectOnlyTheContract(body.consignment)
  expect(body.consignment.recipient).toMatchObject({
    name: gift.name,
    phone: gift.phone,
    street: BUYER.street,
    gift: { card: gift.card },
  })
  for (const one of [BUYER.phone, BUYER.name]) expect(JSON.stringify(body)).not.toContain(one)
})

test('another group’s consignment does not exist, whatever is asked of it', async () => {
  const { phones, consignment } = await soldConsignment({ groups: 2 })
  const [, stranger] = phones
  if (!stranger) throw new Error('needs two groups')
  const line = { lineId: consignment.lines[0]?.id ?? '', quantity: 0 }
  const answers = await Promise.all([
    stranger.consignment(consignment.id),
    stranger.move(consignment.id, 'accepted'),
    stranger.have(consignment.id, 'No es mía', [line]),
  ])
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([404, 'not_found']))
  expect((await stranger.consignments()).some(({ id }) => id === consignment.id)).toBe(false)
  const [row] = await sql<{ state: string }>('select state from consignment where id = $1', [consignment.id])
  expect(row?.state).toBe('pending')
})

test('an order that nobody paid is not there', async () => {
  const docs = await heldByNobody(1, 3)
  const phone = await groupPhone(docs[0]?.maker.handle ?? '')
  const { body } = await place(await orderFor(docs, { payment: 'transfer', buyer: newBuyer() }))
  const [row] = await sql<{ id: string }>(
    `select c.id from consignment c join "order" o on o.id = c.order_id where o.display_id = $1`,
    [body.displayId],
  )
  const id = row?.id ?? ''
  expect((await phone.consignments()).some((one) => one.id === id)).toBe(false)
  const answers = await Promise.all([phone.consignment(id), phone.move(id, 'accepted')])
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})

test('what a phone says twice happens once, and what comes late undoes nothing', async () => {
  const { phone, consignment } = await soldConsignment()
  const answers = await Promise.all([1, 2, 3].map(() => phone.move(consignment.id, 'accepted')))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await phone.move(consignment.id, 'handed_over')).body.code).toBe('not_possible')
  await phone.move(consignment.id, 'packed')
  const late = await phone.move(consignment.id, 'accepted')
  expect([late.status, late.body.consignment.state]).toEqual([200, 'packed'])
  const out = { carrier: 'Transportes del Sur', trackingCode: 'TS-100' }
  await Promise.all([1, 2].map(() => phone.move(consignment.id, 'handed_over', out)))
  const { consignment: after } = (await phone.consignment(consignment.id)).body
  expect(after.steps.map(({ state }) => state)).toEqual(['pending', 'accepted', 'packed', 'handed_over'])
  expect([after.carrier, after.trackingCode]).toEqual([out.carrier, out.trackingCode])
  const refused = await phone.move(consignment.id, 'delivered')
  expect([refused.status, refused.body.code]).toEqual([400, 'invalid_data'])
})

test('who acted is written with the step', async () => {
  const { phone, consignment } = await soldConsignment()
  await phone.move(consignment.id, 'accepted')
  const rows = await sql<{ actor: string }>(
    `select actor from consignment_step where consignment_id = $1 and state = 'accepted'`,
    [consignment.id],
  )
  expect(rows).toEqual([{ actor: `member:${phone.member}` }])
})

test('a helper prepares and reads with the group, in her mandate’s name, and does not pause it', async () => {
  const { consignment, order } = await soldConsignment()
  const helper = await helperPhone(order.docs[0]?.maker.handle ?? '')
  expect((await helper.move(consignment.id, 'accepted')).status).toBe(200)
  const rows = await sql<{ actor: string }>(
    `select actor from consignment_step where consignment_id = $1 and state = 'accepted'`,
    [consignment.id],
  )
  expect(rows).toEqual([{ actor: `mandate:${helper.mandate}` }])
  expect((await helper.owed()).comingClp).toBeGreaterThan(0)
  const backOn = dayIn(20)
  const answers = [
    await helper.ask('POST', 'pause', { note: '', backOn }),
    await helper.ask('POST', 'return'),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403])
})

test('«me falta algo» works from the first screen, once, and gives the rest back to the peso', async () => {
  const { phone, consignment, order } = await soldConsignment({ units: 3 })
  const [line] = consignment.lines
  if (!line) throw new Error('no line')
  const have = [{ lineId: line.id, quantity: 2 }]
  const noReason = await phone.have(consignment.id, ' ', have)
  expect([noReason.status, Object.keys(noReason.body.fields ?? {})]).toEqual([400, ['reason']])
  const tooMany = await phone.have(consignment.id, 'Me sobran', [{ lineId: line.id, quantity: 4 }])
  expect([tooMany.status, (await phone.consignment(consignment.id)).body.consignment.state]).toEqual([
    400,
    'pending',
  ])

  const answers = await Promise.all([1, 2, 3].map(() => phone.have(consignment.id, 'Se quebró uno', have)))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  const { consignment: after } = (await phone.consignment(consignment.id)).body
  expect(after.steps.map(({ state }) => state)).toEqual(['pending', 'accepted', 'short'])
  expect(after.lines[0]).toMatchObject({ quantityConfirmed: 2, shortageReason: 'Se quebró uno' })
  expect(after.earnsClp).toBeLessThan(consignment.earnsClp)
  const seen = await purchase(order.orderToken)
  expect(seen.refunds.map(({ amountClp, reason }) => [amountClp, reason])).toEqual([
    [line.unitPriceClp, 'shortage'],
  ])

  await phone.move(consignment.id, 'packed')
  const late = await phone.have(consignment.id, 'Otro más', [{ lineId: line.id, quantity: 1 }])
  expect([late.status, late.body.message]).toEqual([409, expect.stringContaining('lista')])
  await phone.move(consignment.id, 'handed_over')
  const owed = await expectToAddUp(phone, order.docs[0]?.maker.handle ?? '')
  const item = owed.items.find(({ displayId }) => displayId === order.displayId)
  expect([item?.amountClp, item?.lines[0]?.amountClp]).toEqual([after.earnsClp, 2 * line.unitPriceClp])
})

test('what cannot be read or done is said in words, and nothing comes of it', async () => {
  const { phone, consignment } = await soldConsignment()
  const line = { lineId: consignment.lines[0]?.id ?? '', quantity: 1 }
  const have = (body: unknown) => phone.ask<object>('POST', `consignments/${consignment.id}/quantities`, body)
  const move = (body: unknown) => phone.ask<object>('POST', `consignments/${consignment.id}/move`, body)
  const answers = [
    await have(undefined),
    await have('{"reason":'),
    await have({ reason: 'Nada', lines: [] }),
    await have({ reason: 'Dos veces', lines: [line, line] }),
    await have({ reason: 'Medio frasco', lines: [{ ...line, quantity: 0.5 }] }),
    await have({ reason: 'Menos que nada', lines: [{ ...line, quantity: -1 }] }),
    await have({ reason: 'De otra', lines: [{ ...line, lineId: 'cline_nobody' }] }),
    await have({ reason: 'x'.repeat(301), lines: [line] }),
    await have({ reason: 'a\0\0', lines: [line] }),
    await move({}),
    await move({ to: 'cancelled' }),
    await move({ to: 'accepted', carrier: 'x'.repeat(81) }),
    await phone.consignment('%00'),
  ]
  for (const { status, body } of answers) {
    expect([400, 404]).toContain(status)
    expect(body.message).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/)
  }
  expect((await phone.consignment(consignment.id)).body.consignment.state).toBe('pending')
})

test('having all of it takes the consignment', async () => {
  const { phone, consignment } = await soldConsignment()
  const all = consignment.lines.map(({ id, quantity }) => ({ lineId: id, quantity }))
  const answer = await phone.have(consignment.id, 'Estaban atrás', all)
  expect([answer.status, answer.body.consignment.state]).toEqual([200, 'accepted'])
})

test('having nothing of it calls off that consignment alone, with its delivery, once', async () => {
  const { phone, consignment, order } = await soldConsignment({ groups: 2 })
  const none = consignment.lines.map(({ id }) => ({ lineId: id, quantity: 0 }))
  const answers = await Promise.all(
    [1, 2].map(() => phone.have(consignment.id, 'Se lo comió el perro', none)),
  )
  expect(answers.map(({ status, body }) => [status, body.consignment.state])).toEqual([
    [200, 'cancelled'],
    [200, 'cancelled'],
  ])
  expect((await phone.move(consignment.id, 'accepted')).body.message).toContain('se anuló')
  expect((await phone.consignment(consignment.id)).body.consignment.earnsClp).toBe(0)
  const seen = await purchase(order.orderToken)
  expect(seen.consignments.map(({ state }) => state).sort()).toEqual(['cancelled', 'pending'])
  const gone = seen.consignments.find(({ state }) => state === 'cancelled')
  expect(seen.refundedClp).toBe((gone?.amountClp ?? 0) + (gone?.delivery.priceClp ?? 0))
})
