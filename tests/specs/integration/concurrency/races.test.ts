import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HelperMandate } from '../../../../store/src/contracts/index.ts'
import { race, statusesOf } from '../../../support/race.ts'
import { groupDesk } from '../../../clients/group-desk.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { invite, leave, type Member, newGroup, newMember } from '../../../clients/member.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { picture } from '../../../fixtures/picture.ts'
import { counted } from '../../../support/idempotency-cases.ts'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { draftFrom, sendNew } from '../../../clients/proposals.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { placeTransfer, sendProof, transferDesk } from '../../../clients/transfers.ts'

let group = ''
let phone: Awaited<ReturnType<typeof groupPhone>>
let desk: Awaited<ReturnType<typeof groupDesk>>
let panel: Awaited<ReturnType<typeof staffDesk>>
let officer: Awaited<ReturnType<typeof officerDesk>>
let helper: Member
beforeAll(async () => {
  group = await newGroup()
  await newMember(group, 'leader')
  helper = await newMember('productoras-de-arauco', 'helper')
  phone = await groupPhone(group)
  desk = await groupDesk(group, { authorization: `Bearer ${phone.token}` })
  panel = await staffDesk()
  officer = await officerDesk(group)
})
afterAll(async () => {
  await leave(group)
  await sql('update membership set until = now() where id = $1', [helper.membershipId])
})

async function invited() {
  const number = newPhone()
  const { member, membership } = (await invite(group, { phone: number })).body
  const headers = await sessionOf(member.id)
  const say = (answer: 'accept' | 'decline') =>
    call<{ state: string }>('POST', `/members/invitations/${membership.id}`, { answer }, headers)
  const [row, kept] = ['select accepted_at, declined_at from membership where id = $1', membership.id]
  const rows = async () => (await sql<{ accepted_at: Date | null; declined_at: Date | null }>(row, [kept]))[0]
  return { number, say, rows }
}

test('yes and no to one invitation: one of them counts, and whoever said the other is told', async () => {
  const { say, rows } = await invited()
  const [yes, no] = await race('membership', [() => say('accept'), () => say('decline')])
  expect(statusesOf([yes, no].flatMap((one) => one ?? []))).toEqual([200, 409])
  const { accepted_at, declined_at } = (await rows()) ?? {}
  expect([accepted_at !== null, declined_at !== null]).toEqual([yes?.status === 200, no?.status === 200])
})

test('somebody who said yes stays in, also when she is being asked again', async () => {
  const { number, say, rows } = await invited()
  const again = () =>
    panel.post(`/admin/organizations/${group}/members`, { name: 'Otra Vez', role: 'member', phone: number })
  const [yes] = await race<{ status: number }>('membership', [() => say('accept'), again])
  expect(yes?.status).toBe(200)
  expect((await rows())?.accepted_at).not.toBeNull()
})

test('a permission that is given and one that is ended: both happen, one after the other', async () => {
  const given = { helperId: helper.id, days: 7 }
  const give = () => phone.ask<{ mandate: HelperMandate }>('POST', 'mandates', given)
  const { id } = (await give()).body.mandate
  const answers = await race<{ status: number }>('mandate', [
    give,
    () => phone.ask('DELETE', `mandates/${id}`),
  ])
  expect(answers.map(({ status }) => status)).toEqual([201, 204])
  const open = () => counted('mandate where member_id = $1 and ended_at is null', [helper.id])
  expect([await open(), await counted('mandate where id = $1 and ended_at is null', [id])]).toEqual([1, 0])
})

test('approved and sent back at once: one counts', async () => {
  const { id, version } = await sendNew(desk, group)
  const decide = (decision: object) => () =>
    officer.post<object>(`/proposals/${id}`, { version, ...decision })
  const [yes, no] = await race('product', [
    decide({ decision: 'approve' }),
    decide({ decision: 'ask_change', reason: 'Falta una foto' }),
  ])
  expect(statusesOf([yes, no].flatMap((one) => one ?? []))).toEqual([200, 409])
  const { state } = (await desk.one(id)).body.product
  expect(state).toBe(yes?.status === 200 ? 'on_sale' : 'changes_asked')
})

test('nobody approves words that she has not seen', async () => {
  const product = await sendNew(desk, group)
  const { id, version } = product
  const [edit, approval] = await race<{ status: number }>('proposal', [
    () => desk.edit(id, draftFrom(product, { story: 'Otra historia.' }), randomUUID()),
    () => officer.post<object>(`/proposals/${id}`, { version, decision: 'approve' }),
  ])
  expect(edit?.status).toBe(200)
  const { state, change } = (await desk.one(id)).body.product
  expect([state, change?.state]).toEqual(
    approval?.status === 200 ? ['on_sale', 'waiting'] : ['in_review', undefined],
  )
})

test('one more and one less at once: one counts, and the other is told how many there are', async () => {
  const { id, content } = await sendNew(desk, group)
  const count = (available: number) => () =>
    desk.count(id, { variantId: content.variants[0]?.id, available, seen: 5 })
  const [more, less] = await race('inventory_level', [count(6), count(4)])
  expect(statusesOf([more, less].flatMap((one) => one ?? []))).toEqual([200, 409])
  const { available } = (await desk.one(id)).body.product.content.variants[0] ?? {}
  expect(available).toBe(more?.status === 200 ? 6 : 4)
})

test('a consignment that is packed, short and called off at once ends in one of them, with its goods and its money', async () => {
  const { phone: theirs, consignment } = await soldConsignment({ units: 2 })
  await theirs.move(consignment.id, 'accepted')
  const lines = consignment.lines.map(({ id }) => ({ lineId: id, quantity: 1 }))
  const answers = await race<{ status: number }>('consignment', [
    () => theirs.move(consignment.id, 'packed'),
    () => panel.act(consignment.id, 'cancel', { reason: 'No hay harina' }),
  ])
  const short = await theirs.have(consignment.id, 'Se quebró', lines)
  expect(answers.map(({ status }) => status)).toContain(200)
  expect([200, 409]).toContain(short.status)
  const [row] = await sql<{ state: string; held: number; back: number; units: number }>(
    `select c.state, (select coalesce(sum(r.quantity), 0)::int from reservation_item r join consignment_line l
        on l.line_item_id = r.line_item_id where l.consignment_id = c.id and r.deleted_at is null) as held,
      (select count(*)::int from attempt_refund r where r.order_id = c.order_id) as back,
      (select sum(quantity)::int from consignment_line l where l.consignment_id = c.id) as units
    from consignment c where c.id = $1`,
    [consignment.id],
  )
  expect(row).toEqual(
    answers[1]?.status === 200
      ? { state: 'cancelled', held: 0, back: 1, units: 2 }
      : { state: 'packed', held: 2, back: 0, units: 2 },
  )
})

test('a transfer that is confirmed while its picture is turned down is paid, and the buyer hears no to a picture once', async () => {
  const [treasurer, { token, reference }] = [await transferDesk(), await placeTransfer()]
  await sendProof(token, picture())
  const id = await treasurer.idOf(reference)
  const [paid, rejected] = await race('payment_proof', [
    () => treasurer.confirm(id),
    () => treasurer.reject(id, 'No se ve la fecha'),
  ])
  expect(paid?.status).toBe(200)
  const isRejected = rejected?.status === 200
  if (!isRejected) expect(rejected?.body.code).toBe('not_awaiting')
  const [row] = await sql(
    `select a.state, p.state as proof, (select count(*)::int from outbox o where o.name = 'proof.rejected'
        and o.data->>'attempt_id' = a.id) as letters
      from attempt a join payment_proof p on p.attempt_id = a.id where a.id = $1`,
    [id],
  )
  expect(row).toEqual({
    state: 'paid',
    proof: isRejected ? 'rejected' : 'accepted',
    letters: Number(isRejected),
  })
})
