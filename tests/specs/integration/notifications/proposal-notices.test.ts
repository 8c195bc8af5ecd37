import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { messagesTo } from '../../../clients/mailbox.ts'
import { leave, newAssociation, newGroup, newMember } from '../../../clients/member.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { decide } from '../../../clients/officer-desk.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { draftFrom, sendNew } from '../../../clients/proposals.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

const made: string[] = []
const mandates: string[] = []
afterAll(async () => {
  await sql('update mandate set ended_at = now() where ended_at is null and id = any($1)', [mandates])
  for (const handle of made) await leave(handle)
})

type Bell = { notifications: { data: { title: string; description: string } }[] }

/** What the bell of the panel says of a group, as the panel asks it. */
async function rung(group: string): Promise<{ title: string; description: string }[]> {
  const address = '/admin/notifications?channel=feed&to=&limit=200&order=-created_at'
  const { notifications } = (await call<Bell>('GET', address, undefined, await asStaff())).body
  return notifications.map(({ data }) => data).filter(({ title }) => title.includes(group))
}

const FEDERATION = 'mingaco-biobio'
const DAY = `select to_char(now() at time zone 'America/Santiago', 'YYYY-MM-DD') as day`
const today = async () => (await sql<{ day: string }>(DAY))[0]?.day

/** Sendings of those groups that are still to be told. */
const untold = (groups: string[]) =>
  sql(
    `select e.id from outbox e join organization o on o.id = e.data->>'organization_id'
      where e.name = 'product.sent' and e.done_at is null and o.handle = any($1)`,
    [groups],
  )
const allTold = (...groups: string[]) => expect.poll(() => untold(groups), { timeout: 20_000 }).toEqual([])

const asked = (phone: string) => messagesTo(phone).filter(({ template }) => template === 'approval_asked')

/** A group below that association, sending as its leader. */
async function sender(association: string) {
  const handle = await newGroup(association)
  made.push(handle)
  const leader = await newMember(handle, 'leader')
  return { handle, leader, desk: await groupDesk(handle, await sessionOf(leader.id)) }
}

async function officer(organization: string, office: string, of = organization) {
  const member = await newMember(of, of === organization ? 'helper' : 'treasurer')
  mandates.push(await giveOffice(member.id, organization, office))
  return member
}

test('who can approve is told once a day, whatever comes to that desk, and nobody else', async () => {
  const association = await newAssociation()
  const [one, two] = [await sender(association), await sender(association)]
  const president = await officer(association, 'president')
  const coordinator = await officer(association, 'coordinator')
  const auditor = await officer(association, 'auditor')
  const own = await officer(association, 'coordinator', one.handle)
  const day = await today()
  const product = await sendNew(one.desk, one.handle)
  await decide(product.id, { decision: 'approve', version: 1 })
  const onSale = (await one.desk.one(product.id)).body.product
  expect((await one.desk.edit(product.id, draftFrom(onSale, { story: 'En otoño.' }))).status).toBe(200)
  await sendNew(one.desk, one.handle)
  await allTold(one.handle)
  await sendNew(two.desk, two.handle)
  await allTold(two.handle)
  // One day, or two at midnight.
  const days = day === (await today()) ? [1] : [1, 2]
  for (const { phone } of [president, coordinator]) expect(days).toContain(asked(phone).length)
  for (const { phone } of [auditor, one.leader]) expect(asked(phone)).toEqual([])
  const [first] = asked(president.phone).toReversed()
  expect(first?.text).toContain(`Grupo ${one.handle} mandó algo para aprobar.`)
  expect(first?.text).toContain(`/mesa/${association}/aprobaciones`)
  // Of her own group she is no judge; what the other group sent she can judge, and hears of.
  expect(asked(own.phone).map(({ text }) => text.includes(two.handle))).toEqual(
    days.slice(0, 1).map(() => true),
  )
  expect(await rung(one.handle)).toEqual([])
  made.push(association)
})

test('without an officer of the association those of the federation are told, at their desk', async () => {
  const association = await newAssociation()
  const { handle, desk } = await sender(association)
  const above = await officer(FEDERATION, 'coordinator', association)
  await sendNew(desk, handle)
  await sendNew(desk, handle)
  await allTold(handle)
  expect(asked(above.phone)[0]?.text).toContain(`/mesa/${FEDERATION}/aprobaciones`)
  expect(asked(above.phone).length).toBeLessThanOrEqual(2)
  expect(await rung(handle)).toEqual([])
  made.push(association)
})

test('where nobody may approve, the bell of the panel rings once a day', async () => {
  const association = await newAssociation()
  const { handle, desk } = await sender(association)
  await sql(
    `insert into membership (id, organization_id, member_id, role, invited_at, accepted_at)
      select 'mship_' || d.id || o.handle, o.id, d.member_id, 'member', now(), now() from organization o, mandate d
      join organization f on f.id = d.organization_id and f.handle = $2
      where o.handle = $1 and d.ended_at is null and d.until > now()`,
    [handle, FEDERATION],
  )
  const day = await today()
  await sendNew(desk, handle)
  await sendNew(desk, handle)
  await allTold(handle)
  const notice = {
    title: `Grupo ${handle} mandó algo para aprobar, y nadie puede aprobarlo.`,
    description: expect.stringContaining('/app/settings/store') as string,
  }
  const notices = await rung(handle)
  expect(notices[0]).toEqual(notice)
  expect(day === (await today()) ? [1] : [1, 2]).toContain(notices.length)
  await sql(
    `update membership s set until = now() from organization o where o.id = s.organization_id and o.handle = $1`,
    [handle],
  )
  made.push(association)
})

test('what a trusted group sends goes straight out, and nobody is told', async () => {
  const { handle, desk } = await sender('productoras-de-arauco')
  await setTrust(handle, true)
  expect((await desk.send(await draftOf(handle))).body.product.state).toBe('on_sale')
  expect(
    await sql(
      `select e.id from outbox e join organization o on o.id = e.data->>'organization_id'
        where e.name = 'product.sent' and o.handle = $1`,
      [handle],
    ),
  ).toEqual([])
})

test('an event that nobody knows is kept, told to staff once, and tried again', async () => {
  const name = `nobody.knows.${randomUUID()}`
  await sql(`insert into outbox (name, data) values ($1, '{"x":"1"}')`, [name])
  const kept = async () =>
    sql<{ tries: number }>('select tries from outbox where name = $1 and done_at is null', [name])
  const notices = async () => {
    const address = '/admin/notifications?channel=feed&to=&limit=200&order=-created_at'
    const { notifications } = (await call<Bell>('GET', address, undefined, await asStaff())).body
    return notifications.filter(({ data }) => data.description.includes(name))
  }
  try {
    await expect.poll(async () => (await kept())[0]?.tries).toBe(1)
    await sql('update outbox set next_try_at = now() where name = $1', [name])
    await expect.poll(async () => (await kept())[0]?.tries).toBe(2)
    expect(await notices()).toHaveLength(1)
  } finally {
    await sql('delete from outbox where name = $1', [name])
  }
})
