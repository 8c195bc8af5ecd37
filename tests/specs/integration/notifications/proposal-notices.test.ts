import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { decide, draftFrom, sendNew } from '../../../clients/proposals.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

let group = ''
let desk: Awaited<ReturnType<typeof groupDesk>>
beforeAll(async () => {
  group = await newGroup()
  desk = await groupDesk(group, await sessionOf((await newMember(group)).id))
})
afterAll(() => leave(group))

type Bell = { notifications: { data: { title: string; description: string } }[] }

/** What the bell of the panel says of this group, as the panel asks it. */
async function rung(): Promise<{ title: string; description: string }[]> {
  const address = '/admin/notifications?channel=feed&to=&limit=200&order=-created_at'
  const { notifications } = (await call<Bell>('GET', address, undefined, await asStaff())).body
  return notifications.map(({ data }) => data).filter(({ title }) => title.includes(group))
}

/** Events of this group's sendings, and how many of them still wait to be told. */
const events = () =>
  sql<{ day: string; waits: boolean }>(
    `select e.data->>'day' as day, e.done_at is null as waits from outbox e join organization o
      on o.id = e.data->>'organization_id' where e.name = 'product.sent' and o.handle = $1`,
    [group],
  )
const allTold = () => expect.poll(async () => (await events()).filter(({ waits }) => waits))

test('the bell says once a day that a group sent something, new or changed, and where to look', async () => {
  const product = await sendNew(desk, group)
  await decide(product.id, { decision: 'approve', version: 1 })
  const onSale = (await desk.one(product.id)).body.product
  expect((await desk.edit(product.id, draftFrom(onSale, { story: 'En otoño.' }))).status).toBe(200)
  await sendNew(desk, group)
  await allTold().toEqual([])
  const told = await events()
  expect(told).toHaveLength(3)
  // One day, or two at midnight.
  const days = new Set(told.map(({ day }) => day))
  const notice = {
    title: `Grupo ${group} mandó algo para aprobar.`,
    description: expect.stringContaining('/app/aprobaciones') as string,
  }
  expect(await rung()).toEqual([...days].map(() => notice))

  await sql(
    `insert into outbox (name, data, next_try_at) select name, data || '{"day":"2026-01-02"}', now() from outbox e
      where e.name = 'product.sent' and e.data->>'organization_id' = (select id from organization where handle = $1) limit 1`,
    [group],
  )
  await allTold().toEqual([])
  expect(await rung()).toHaveLength(days.size + 1)
})

test('what a trusted group sends goes straight out, and rings no bell', async () => {
  await setTrust(group, true)
  const before = (await events()).length
  expect((await desk.send(await draftOf(group))).body.product.state).toBe('on_sale')
  expect(await events()).toHaveLength(before)
})

test('an event that nobody knows is kept, told to staff once, and tried again', async () => {
  const name = `nobody.knows.${group}`
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
