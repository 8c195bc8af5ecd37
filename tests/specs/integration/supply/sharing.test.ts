import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskOffer, DeskSharing, DeskSharings } from '../../../../store/src/contracts/index.ts'
import type { OwnOffer, OwnShares } from '../../../../store/src/contracts/supply.ts'
import type { Problem } from '../../../clients/call.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { calledOff, nextDelivery, saidAndQualified, sharedUntil } from '../../../fixtures/supply/call-off.ts'
import { dayIn } from '../../../support/days.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { actsAbout, endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownGroup } from '../../../fixtures/own-group.ts'

type Written = { id: string | null; isNew: boolean; sharedUnits: number; missingUnits: number }
const HERE = 'productoras-de-arauco'
const groups = [await ownGroup(), await ownGroup(), await ownGroup()]
const [first = '', second = '', third = ''] = groups
const sessions = new Map<string, Record<string, string>>()
let coordinator: Officer
let president: Officer
let auditor: Officer
let foreign: Officer
beforeAll(async () => {
  coordinator = await newOfficer(HERE, ['coordinator'])
  president = await newOfficer(HERE, ['president'])
  auditor = await newOfficer(HERE, ['auditor'])
  foreign = await newOfficer('productoras-de-biobio', ['president'])
  for (const group of groups) sessions.set(group, await sessionOf((await newMember(group)).id))
})
afterAll(async () => {
  for (const { member } of [coordinator, president, auditor, foreign]) await endOfficesOf(member)
})

const DELIVERY = nextDelivery()
const MONTH = DELIVERY.slice(0, 7)

/** A standard of which each group said so many and is qualified for as many; lots of 24. */
const said = (...sure: number[]) => saidAndQualified(HERE, groups, sure, MONTH)
const share = (callOff: string, who = coordinator, seenRounds = 0, answerBy = dayIn(3)) =>
  who.at<Written>(`/sharings/${callOff}/rounds`, 'POST', { answerBy, seenRounds })
const look = async (callOff: string, who = auditor) =>
  (await who.at<DeskSharing>(`/sharings/${callOff}`)).body.sharing
const own = async (group: string, standard: string) => {
  const path = `/members/organizations/${group}/shares`
  const { body } = await call<OwnShares>('GET', path, undefined, sessions.get(group))
  const [row] = await sql<{ name: string }>('select name from supply_standard where handle = $1', [standard])
  return body.shares.filter((one) => one.standard.name === row?.name)
}
const sent = () => ({ key: String(randomUUID()), saidAt: new Date().toISOString() })
const answer = (group: string, id: string, acceptedUnits: number, { key, saidAt } = sent()) =>
  call<OwnShares & Problem>(
    'POST',
    `/members/organizations/${group}/shares/${id}/answer`,
    { acceptedUnits, saidAt },
    { ...sessions.get(group), 'idempotency-key': key },
  )
const answerAll = async (group: string, standard: string, acceptedUnits?: number) => {
  const [waiting] = await own(group, standard)
  const { status } = await answer(group, waiting?.id ?? '', acceptedUnits ?? waiting?.units ?? 0)
  expect(status).toBe(201)
}
const fail = (callOff: string, body: object, key: string = randomUUID()) =>
  call<Written & Problem>(
    'POST',
    `/desk/organizations/${HERE}/sharings/${callOff}/failures`,
    { reason: 'Se quemó la cocina', ...body },
    { ...coordinator.headers, 'idempotency-key': key },
  )
const holdings = async (callOff: string) =>
  Object.fromEntries(
    (await look(callOff)).holdings.map(({ handle, acceptedUnits, waitingUnits }) => [
      handle,
      [acceptedUnits, waitingUnits],
    ]),
  )

describe('a call-off', () => {
  test('shared by two officers at once is one round, to the unit, and each group reads its own and why', async () => {
    const standard = await said(100, 60, 40)
    const callOff = await calledOff(HERE, standard, 104, DELIVERY)
    const both = await Promise.all([share(callOff), share(callOff, president)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect(await holdings(callOff)).toEqual({ [first]: [0, 50], [second]: [0, 30], [third]: [0, 24] })
    const sharing = await look(callOff)
    expect(sharing).toMatchObject({ units: 104, waitingUnits: 104, missingUnits: 0, roundCount: 1 })
    const [mine] = await own(second, standard)
    expect(mine).toMatchObject({ units: 30, state: 'waiting', acceptedUnits: null, answerBy: dayIn(3) })
    expect(mine?.why.at(-1)).toBe('Te tocaron 30.')
    expect(await own(second, standard)).toHaveLength(1)
    expect((await actsAbout(callOff)).map(({ what }) => what)).toEqual(['call_off.shared'])
    const { body } = await auditor.at<DeskSharings>('/sharings')
    expect(body.callOffs.find(({ id }) => id === callOff)).toMatchObject({ waitingUnits: 104 })
    expect((await share(callOff, coordinator, 1)).body.code).toBe('not_possible')
  })

  test('shared while another of that month is, promises no unit twice, and says what is missing', async () => {
    const standard = await said(100, 60, 40)
    const two = [
      await calledOff(HERE, standard, 150, DELIVERY),
      await calledOff(HERE, standard, 150, DELIVERY),
    ]
    const shared = await Promise.all(two.map((one) => share(one)))
    expect(shared.map(({ status }) => status)).toEqual([201, 201])
    const [a, b] = await Promise.all(two.map((one) => look(one)))
    expect((a?.waitingUnits ?? 0) + (b?.waitingUnits ?? 0)).toBe(200)
    expect([a?.missingUnits, b?.missingUnits].sort()).toEqual([0, 100])
    for (const [at, most] of [100, 60, 40].entries()) {
      const shares = await own(groups[at] ?? '', standard)
      expect(shares.reduce((total, { units }) => total + units, 0)).toBe(most)
    }
  })

  test('is shared by no other office, no other desk, by no day that is over, and not out of nothing', async () => {
    const standard = await said(100)
    const callOff = await calledOff(HERE, standard, 50, DELIVERY)
    expect((await share(callOff, auditor)).status).toBe(403)
    expect((await share(callOff, foreign)).status).toBe(404)
    expect((await foreign.at(`/sharings/${callOff}`)).status).toBe(404)
    expect((await share(callOff, coordinator, 0, dayIn(-1))).body.fields).toHaveProperty('answerBy')
    expect((await share(callOff, coordinator, 0, dayIn(90))).body.fields).toHaveProperty('answerBy')
    const none = await calledOff(HERE, await said(0), 50, DELIVERY)
    expect((await share(none)).body.code).toBe('not_possible')
    expect((await look(none)).roundCount).toBe(0)
  })
})

describe('an answer', () => {
  test('of a part shares out only the rest, among those who did not decline', async () => {
    const standard = await said(100, 60, 40)
    const callOff = await calledOff(HERE, standard, 104, DELIVERY)
    await share(callOff)
    await answerAll(first, standard)
    await answerAll(second, standard, 10)
    expect(await holdings(callOff)).toEqual({ [first]: [50, 14], [second]: [10, 0], [third]: [0, 30] })
    const { rounds } = await look(callOff)
    expect(rounds.map(({ kind, askedUnits }) => [kind, askedUnits])).toEqual([
      ['after_answers', 20],
      ['first', 104],
    ])
    const [waiting, before] = await own(first, standard)
    expect([waiting?.units, before?.state]).toEqual([14, 'accepted'])
  })

  test('sent twice at once is one; said otherwise, or above the share, it is refused in words', async () => {
    const standard = await said(100, 60)
    const callOff = await calledOff(HERE, standard, 80, DELIVERY)
    await share(callOff)
    const [mine] = await own(first, standard)
    const same = sent()
    expect((await answer(first, mine?.id ?? '', 51)).body.fields).toHaveProperty('acceptedUnits')
    expect((await answer(first, mine?.id ?? '', -1)).status).toBe(400)
    expect((await answer(second, mine?.id ?? '', 50)).status).toBe(404)
    const both = await Promise.all([1, 2].map(() => answer(first, mine?.id ?? '', 50, same)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect((await answer(first, mine?.id ?? '', 40, same)).body.code).toBe('key_reused')
    expect((await answer(first, mine?.id ?? '', 50)).status).toBe(200)
    expect((await answer(first, mine?.id ?? '', 0)).body.code).toBe('not_possible')
    expect(await sql('select 1 from supply_share_answer where share_id = $1', [mine?.id])).toHaveLength(1)
    const change = sql('update supply_share_answer set accepted_units = 1 where share_id = $1', [mine?.id])
    await expect(change).rejects.toThrow('stays as it was')
  })

  test('after its day counts as no, holds nothing, and what it was is shared out again', async () => {
    const standard = await said(100, 60)
    const callOff = await calledOff(HERE, standard, 60, DELIVERY)
    await sharedUntil(callOff, dayIn(-1), { [first]: 60 })
    const [late] = await own(first, standard)
    expect(late?.state).toBe('lapsed')
    expect((await answer(first, late?.id ?? '', 60)).body.code).toBe('not_possible')
    expect(await look(callOff)).toMatchObject({ missingUnits: 60, waitingUnits: 0 })
    expect((await share(callOff, coordinator, 1)).status).toBe(201)
    expect(await holdings(callOff)).toEqual({ [first]: [0, 0], [second]: [0, 60] })
  })
})

describe('a group that fails', () => {
  test('is covered by its reserve in one act, also pressed twice, and the rest is told as missing', async () => {
    const standard = await said(100, 60)
    const callOff = await calledOff(HERE, standard, 130, DELIVERY)
    await share(callOff)
    await answerAll(first, standard)
    await answerAll(second, standard)
    expect((await look(callOff)).holdings.map(({ reserve }) => reserve !== null)).toEqual([true, true])
    expect((await fail(callOff, { group: first, units: 82 })).body.fields).toHaveProperty('units')
    expect((await fail(callOff, { group: third, units: 1 })).body.fields).toHaveProperty('group')
    const key = randomUUID()
    const both = await Promise.all([1, 2].map(() => fail(callOff, { group: first, units: 81 }, key)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
    expect(await holdings(callOff)).toEqual({ [first]: [0, 0], [second]: [49, 11] })
    const sharing = await look(callOff)
    expect(sharing).toMatchObject({ acceptedUnits: 49, waitingUnits: 11, missingUnits: 70 })
    expect(sharing.rounds[0]).toMatchObject({ kind: 'cover', failure: { units: 81 }, missingUnits: 70 })
    const [cover] = await own(second, standard)
    expect(cover).toMatchObject({ isCover: true, units: 11, state: 'waiting' })
    expect(cover?.why).toContain('Otro grupo no puede con 81 y tu grupo era su respaldo: 11 te tocan a ti.')
  })
})

describe('an offer', () => {
  const say = (group: string, standard: string, sureUnits: number, perhapsUnits: number) =>
    call<OwnOffer & Problem>(
      'POST',
      `/members/organizations/${group}/offer`,
      { standard, month: MONTH, sureUnits, perhapsUnits, saidAt: new Date().toISOString() },
      { ...sessions.get(group), 'idempotency-key': randomUUID() },
    )

  test('is never less than what its group promised, and what then stands on «si va bien» is marked', async () => {
    const standard = await said(100)
    const callOff = await calledOff(HERE, standard, 80, DELIVERY)
    await share(callOff)
    await answerAll(first, standard)
    expect((await say(first, standard, 50, 0)).body.code).toBe('not_possible')
    expect((await say(first, standard, 50, 30)).status).toBe(201)
    expect((await look(callOff)).holdings[0]?.onPerhapsUnits).toBe(30)
    const more = await calledOff(HERE, standard, 25, DELIVERY)
    const { body } = await auditor.at<DeskOffer>('/offer')
    const offer = body.standards.find(({ handle }) => handle === standard)
    const at = body.months.indexOf(MONTH)
    const offered = { sureUnits: 50, perhapsUnits: 30, committedUnits: 80 }
    expect(offer?.sums[at]).toEqual({ ...offered, countedUnits: 50, freeUnits: 0, onPerhapsUnits: 30 })
    expect(offer?.missingUnits[at]).toBe(25)
    expect((await look(more)).freeUnits).toBe(0)
    expect((await say(first, standard, 120, 0)).status).toBe(201)
    expect((await look(callOff)).holdings[0]?.onPerhapsUnits).toBe(0)
  })

  test('taken back while it is shared out is taken back before or not at all', async () => {
    for (let again = 0; again < 4; again += 1) {
      const standard = await said(100)
      const callOff = await calledOff(HERE, standard, 80, DELIVERY)
      const [shared, less] = await Promise.all([share(callOff), say(first, standard, 0, 0)])
      expect([shared.status, less.status].sort()).toEqual([201, 409])
      expect((await look(callOff)).waitingUnits).toBe(shared.status === 201 ? 80 : 0)
    }
  })
})
