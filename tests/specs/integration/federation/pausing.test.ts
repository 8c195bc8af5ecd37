import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupPhone } from '../../../clients/group-phone.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { readStack } from '../../../support/stack.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { call, sellable } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { dayIn } from '../../../support/days.ts'

let group = ''
beforeAll(async () => {
  group = await newGroup()
  await newMember(group, 'leader')
})
afterAll(() => leave(group))

const WAITING_SQL = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()
  and query ilike '%organization%'`

test('a group pauses until a day that can be kept, and its products say when they are back', async () => {
  const [doc] = await sellable(12, 1).then((docs) => docs.slice(-1))
  if (!doc) throw new Error('nothing to sell')
  const phone = await groupPhone(doc.maker.handle, 'member')
  const [backOn, later] = [dayIn(20), dayIn(30)]
  const pause = (body: object) =>
    phone.ask<{ group: { isPaused: boolean; backOn: string | null } }>('POST', 'pause', body)
  for (const wrong of ['2020-01-01', '2026-02-31', '2099-01-01', 'pronto', undefined]) {
    const { status, body } = await pause({ note: 'Cosecha', backOn: wrong })
    expect([wrong, status, Object.keys(body.fields ?? {})]).toEqual([wrong, 400, ['backOn']])
  }
  try {
    const first = await pause({ note: 'Nos vamos a la cosecha', backOn })
    expect([first.status, first.body.group]).toEqual([
      200,
      expect.objectContaining({ isPaused: true, backOn }),
    ])
    expect((await pause({ note: '', backOn: later })).body.group.backOn).toBe(later)
    const seen = () => call<{ maker: { backOn: string } }>('GET', `/catalog/${doc.handle}`)
    await expect.poll(async () => (await seen()).body.maker.backOn).toBe(later)
  } finally {
    expect((await phone.ask('POST', 'return')).status).toBe(200)
  }
})

test('pressed several times at once, coming back and pausing are done once and nobody is told of an error', async () => {
  const phone = await groupPhone(group)
  for (let round = 0; round < 10; round += 1)
    for (const press of [
      () => phone.ask('POST', 'pause', { note: 'Cosecha', backOn: dayIn(20) }),
      () => phone.ask('POST', 'return'),
    ]) {
      const answers = await Promise.all([press(), press(), press(), press()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    }
})

test('a group that was written down as gone does not come back with a press that was on its way', async () => {
  const phone = await groupPhone(group)
  const desk = await staffDesk()
  await phone.ask('POST', 'pause', { note: '', backOn: dayIn(20) })
  const holder = new pg.Client(readStack().databaseUrls.store)
  await holder.connect()
  try {
    await holder.query('begin')
    await holder.query('select 1 from organization where handle = $1 for update', [group])
    const waiting = async () => (await sql(WAITING_SQL)).length
    const before = await waiting()
    const gone = desk.post(`/admin/organizations/${group}/status`, { to: 'left' })
    await expect.poll(waiting).toBe(before + 1)
    const back = phone.ask('POST', 'return')
    await expect.poll(waiting).toBe(before + 2)
    await holder.query('commit')
    await Promise.all([gone, back])
  } finally {
    await holder.end()
  }
  expect(await sql('select status from organization where handle = $1', [group])).toEqual([
    { status: 'left' },
  ])
})
