import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskCircleWhole, DeskLeadership, OwnCircle } from '../../../../store/src/contracts/index.ts'
import type { Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { aCircle } from '../../../fixtures/training/mentoring-circle.ts'
import {
  actsAbout,
  associationOf,
  endOfficesOf,
  newOfficer,
  type Officer,
} from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'
import { pathMember } from '../../../fixtures/training/path-member.ts'

const HERE = 'productoras-de-arauco'
const group = await ownGroup()
let coordinator: Officer
let auditor: Officer
let foreign: Officer
beforeAll(async () => {
  const there = await associationOf('colmenares-del-quillay')
  coordinator = await newOfficer(HERE, ['coordinator'])
  auditor = await newOfficer(HERE, ['auditor'])
  foreign = await newOfficer(there, ['president'])
})
afterAll(async () => {
  for (const { member } of [coordinator, auditor, foreign]) await endOfficesOf(member)
})

const newName = () => `Círculo ${randomUUID().slice(0, 8)}`
const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'America/Santiago' })
const make = (who: Officer, name = newName()) =>
  who.at<{ id: string }>('/circles', 'POST', { name, about: 'Perder el miedo a hablar' })
const whole = async (id: string, q = '', who = coordinator) =>
  (await who.at<{ circle: DeskCircleWhole }>(`/circles/${id}?q=${encodeURIComponent(q)}`)).body.circle
const put = (id: string, members: string[], to = 'companion', who = coordinator) =>
  who.at<{ id: string }>(`/circles/${id}/people`, 'POST', { to, members })
const meet = (
  id: string,
  present: string[],
  more: object = {},
  key: string = randomUUID(),
  who = coordinator,
) =>
  call<{ id: string; isNew: boolean } & Problem>(
    'POST',
    `/desk/organizations/${HERE}/circles/${id}/meetings`,
    { day: today(), talked: 'Cómo pedir la palabra', present, ...more },
    { ...who.headers, 'idempotency-key': key },
  )

const someone = () => pathMember(group)
type Someone = Awaited<ReturnType<typeof someone>>
const circleOf = async (who: Someone, id: string): Promise<OwnCircle | undefined> =>
  (await who.read()).circles.find((circle) => circle.id === id)

describe('a circle of mentoring', () => {
  test('is made, gathers people, meets and ends, and each step is an act of the desk', async () => {
    const [ana, eva] = [await someone(), await someone()]
    const made = await make(coordinator)
    expect(made.status).toBe(201)
    const { id } = made.body
    expect((await put(id, [ana.id], 'guide')).status).toBe(200)
    expect((await put(id, [ana.id, eva.id])).status).toBe(200)
    expect((await put(id, [ana.id, eva.id])).status).toBe(200)
    expect((await put(id, [ana.id], 'guide')).status).toBe(200)
    expect((await whole(id)).people.map(({ name, role, of }) => [name, role, of])).toEqual([
      [ana.name, 'guide', `Grupo ${group}`],
      [eva.name, 'companion', `Grupo ${group}`],
    ])
    expect((await meet(id, [ana.id, eva.id])).status).toBe(201)
    const { meetings } = await whole(id)
    expect(meetings).toMatchObject([
      { day: today(), talked: 'Cómo pedir la palabra', present: [ana.name, eva.name].toSorted() },
    ])
    const listed = (await coordinator.at<DeskLeadership>('/leadership')).body.circles
    expect(listed.find((one) => one.id === id)).toMatchObject({ people: 2, meetings: 1, lastMet: today() })

    const ended = () => coordinator.at(`/circles/${id}/ending`, 'POST', {})
    expect((await Promise.all([ended(), ended()])).map(({ status }) => status)).toEqual([200, 200])
    expect((await whole(id)).endedOn).toBe(today())
    for (const late of [await put(id, [eva.id], 'out'), await meet(id, [eva.id])])
      expect([late.status, late.body.code]).toEqual([409, 'not_possible'])
    expect((await actsAbout(id)).map(({ what }) => what)).toEqual([
      ...['circle.made', 'circle.people', 'circle.people', 'circle.people', 'circle.met', 'circle.ended'],
    ])
  })

  test('is told to who is in it, with the meetings at which she was, and she can leave', async () => {
    const [ana, eva, ida] = [await someone(), await someone(), await someone()]
    const { id } = (await make(coordinator)).body
    await put(id, [ana.id, eva.id])
    await meet(id, [ana.id])
    expect(await circleOf(ana, id)).toMatchObject({ role: 'companion', isOver: false, meetings: [{}] })
    expect((await circleOf(eva, id))?.meetings).toEqual([])
    expect(await circleOf(ida, id)).toBeUndefined()
    expect((await ida.say({ says: 'circle', id, answer: 'leave' })).status).toBe(200)
    expect((await eva.say({ says: 'circle', id, answer: 'leave' })).status).toBe(201)
    expect((await eva.say({ says: 'circle', id, answer: 'leave' })).status).toBe(200)
    expect(await circleOf(eva, id)).toMatchObject({ isOver: true })
    expect((await whole(id)).people.map(({ name, isOver }) => [name, isOver])).toEqual([
      [ana.name, false],
      [eva.name, true],
    ])
  })

  test('is made once under one name', async () => {
    const name = newName()
    const both = await Promise.all([make(coordinator, name), make(coordinator, name)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  test('notes a meeting once under one key, and what was a mistake is taken back', async () => {
    const ana = await someone()
    const id = await aCircle(HERE, [ana.id])
    const key = randomUUID()
    const both = await Promise.all([meet(id, [ana.id], {}, key), meet(id, [ana.id], {}, key)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 201])
    expect((await meet(id, [ana.id], { talked: 'Otra cosa' }, key)).body.code).toBe('key_reused')
    const back = `/circles/${id}/meetings/${both[0].body.id}/taking-back`
    expect((await coordinator.at(back, 'POST', {})).status).toBe(200)
    expect((await coordinator.at(back, 'POST', {})).status).toBe(200)
    expect((await whole(id)).meetings).toEqual([])
    expect((await circleOf(ana, id))?.meetings).toEqual([])
  })

  test.each<[string, object]>([
    ['day', { day: '2999-01-01' }],
    ['day', { day: '2020-01-01' }],
    ['talked', { talked: ' ' }],
    ['talked', { talked: 'x'.repeat(501) }],
    ['present', { present: [] }],
    ['present', { present: ['mem_nobody'] }],
  ])('with a wrong %s is refused in words', async (field, wrong) => {
    const ana = await someone()
    const { status, body } = await meet(await aCircle(HERE, [ana.id]), [ana.id], wrong)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, [field]])
    expect(body.fields?.[field]).toMatch(/[a-záéíóú]{3,}/)
  })

  test('is of its own desk: nobody of another is in it, no other desk finds it, and an auditor only reads', async () => {
    const [ana, stranger] = [await someone(), await newMember('colmenares-del-quillay')]
    const id = await aCircle(HERE, [ana.id])
    expect((await put(id, [stranger.id])).body.fields).toHaveProperty('members')
    expect((await whole(id, stranger.name)).found).toEqual([])
    expect((await foreign.at(`/circles/${id}`)).status).toBe(404)
    expect((await foreign.at(`/circles/${id}/ending`, 'POST', {})).status).toBe(404)
    expect((await foreign.at(`/circles/${id}/people`, 'POST', { to: 'out', members: [ana.id] })).status).toBe(
      404,
    )
    expect((await whole(id, '', auditor)).people).toHaveLength(1)
    expect(await make(auditor)).toMatchObject({ status: 403, body: { code: 'not_yours' } })
    expect((await put(id, [ana.id], 'out', auditor)).status).toBe(403)
  })
})
