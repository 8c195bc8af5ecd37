import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskCircleWhole } from '../../../../store/src/contracts/index.ts'
import { newMember } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { aCircle } from '../../../fixtures/training/mentoring-circle.ts'
import { associationOf, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
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

const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'America/Santiago' })
const someone = () => pathMember(group)
const whole = async (id: string) =>
  (await coordinator.at<{ circle: DeskCircleWhole }>(`/circles/${id}`)).body.circle

describe('a mentorship', () => {
  const propose = (mentor: string, mentee: string, who = coordinator) =>
    who.at<{ id: string }>('/mentorships', 'POST', { mentor, mentee })
  const own = async (who: Awaited<ReturnType<typeof someone>>, id: string) =>
    (await who.read()).mentorships.find((one) => one.id === id)

  test('is from when both agreed, whoever of them is first', async () => {
    const [ana, eva] = [await someone(), await someone()]
    const circle = await aCircle(HERE, [ana.id, eva.id])
    const { status, body } = await propose(ana.id, eva.id)
    expect(status).toBe(201)
    const { id } = body
    expect(await own(ana, id)).toMatchObject({
      name: eva.name,
      is: 'mentee',
      state: 'proposed',
      isMine: true,
    })
    const agree = { says: 'mentoring', id, answer: 'agree' }
    expect((await eva.say(agree)).status).toBe(201)
    expect((await eva.say(agree)).status).toBe(200)
    expect(await own(eva, id)).toMatchObject({
      name: ana.name,
      is: 'mentor',
      state: 'proposed',
      isMine: false,
    })
    await ana.say(agree)
    expect(await own(eva, id)).toMatchObject({ state: 'current', since: today(), until: null })
    expect((await whole(circle)).mentorships).toMatchObject([
      { mentor: ana.name, mentee: eva.name, state: 'current' },
    ])
    await eva.say({ says: 'mentoring', id, answer: 'end' })
    expect(await own(ana, id)).toMatchObject({ state: 'over', until: today() })
    expect(await ana.say(agree)).toMatchObject({ status: 409, body: { code: 'not_possible' } })
    expect((await propose(ana.id, eva.id)).status).toBe(201)
  })

  test('that one declines was never there for the two, and the desk sees it', async () => {
    const [ana, eva] = [await someone(), await someone()]
    const circle = await aCircle(HERE, [ana.id, eva.id])
    const { id } = (await propose(ana.id, eva.id)).body
    await ana.say({ says: 'mentoring', id, answer: 'end' })
    expect(await own(eva, id)).toBeUndefined()
    expect((await whole(circle)).mentorships).toMatchObject([{ id, state: 'declined' }])
  })

  test('is answered by the two and by nobody else, and ended by its own desk', async () => {
    const [ana, eva, ida] = [await someone(), await someone(), await someone()]
    const { id } = (await propose(ana.id, eva.id)).body
    for (const answer of ['agree', 'end'])
      expect((await ida.say({ says: 'mentoring', id, answer })).status).toBe(404)
    expect((await foreign.at(`/mentorships/${id}/ending`, 'POST', {})).status).toBe(404)
    expect((await auditor.at(`/mentorships/${id}/ending`, 'POST', {})).status).toBe(403)
    expect((await own(ana, id))?.state).toBe('proposed')
    expect((await coordinator.at(`/mentorships/${id}/ending`, 'POST', {})).status).toBe(200)
    expect((await coordinator.at(`/mentorships/${id}/ending`, 'POST', {})).status).toBe(200)
    expect(await own(ana, id)).toBeUndefined()
    const acts = await sql<{ what: string; after: object | null }>(
      'select what, after from act where subject = $1 order by at, id',
      [id],
    )
    // Acts of a desk are read a level up: they name nobody.
    expect(acts).toEqual([
      { what: 'mentorship.proposed', after: null },
      { what: 'mentorship.ended', after: null },
    ])
  })

  test('is of two members of that desk, and once between them', async () => {
    const [ana, eva, stranger] = [await someone(), await someone(), await newMember('colmenares-del-quillay')]
    for (const [mentor, mentee] of [
      [ana.id, ana.id],
      [ana.id, stranger.id],
      [stranger.id, ana.id],
    ] as const)
      expect((await propose(mentor, mentee)).body.fields).toHaveProperty('mentee')
    const both = await Promise.all([propose(ana.id, eva.id), propose(ana.id, eva.id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })
})
