import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  DeskSharing,
  DeskSharingRule,
  SharingRuleRequest,
} from '../../../../store/src/contracts/index.ts'
import type { OwnShares } from '../../../../store/src/contracts/supply.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'
import { calledOff, nextDelivery, saidAndQualified } from '../../../fixtures/supply/call-off.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { dayIn } from '../../../support/days.ts'
import { ownAssociation } from '../../../fixtures/own-association.ts'

type Voted = { number: number; isNew: boolean }
const { association, groups } = await ownAssociation(2)
const [first = '', second = ''] = groups
let secretary: Officer
let coordinator: Officer
beforeAll(async () => {
  secretary = await newOfficer(association, ['secretary'])
  coordinator = await newOfficer(association, ['coordinator'])
})
afterAll(async () => {
  for (const { member } of [secretary, coordinator]) await endOfficesOf(member)
})

const DELIVERY = nextDelivery()
const rule = (more: Partial<SharingRuleRequest> = {}): SharingRuleRequest => ({
  ...{ topPercent: 50, keepsLots: true, turn: 'part', reservePercent: 50 },
  ...{ validFrom: dayIn(0), assemblyDate: '2026-03-14', minutes: 'Acta 9' },
  ...more,
})
const vote = (body: object, who = secretary) => who.at<Voted>('/sharing-rule', 'POST', body)
const share = (callOff: string, seenRounds = 0) =>
  coordinator.at(`/sharings/${callOff}/rounds`, 'POST', { answerBy: dayIn(3), seenRounds })
const sharesOf = async (callOff: string) => {
  const { rounds } = (await coordinator.at<DeskSharing>(`/sharings/${callOff}`)).body.sharing
  return rounds.map(({ shares }) => Object.fromEntries(shares.map(({ handle, units }) => [handle, units])))
}
const called = async (units: number) =>
  calledOff(
    association,
    await saidAndQualified(association, groups, [300, 100], DELIVERY.slice(0, 7)),
    units,
    DELIVERY,
  )

test('a rule that an assembly voted is written once, by who keeps standards, and in words what is wrong', async () => {
  expect((await secretary.at<DeskSharingRule>('/sharing-rule')).body).toMatchObject({ versions: [] })
  expect((await vote(rule(), coordinator)).status).toBe(403)
  for (const [wrong, field] of [
    [{ topPercent: 0 }, 'topPercent'],
    [{ topPercent: '40,5' }, 'topPercent'],
    [{ reservePercent: 101 }, 'reservePercent'],
    [{ turn: 'luck' }, 'turn'],
    [{ keepsLots: '' }, 'keepsLots'],
    [{ validFrom: dayIn(-1) }, 'validFrom'],
    [{ assemblyDate: dayIn(1) }, 'assemblyDate'],
    [{ minutes: '' }, 'minutes'],
  ] as const) {
    const { status, body } = await vote({ ...rule(), ...wrong })
    expect([field, status, Object.keys(body.fields ?? {})]).toEqual([field, 400, [field]])
  }
  const both = await Promise.all([vote(rule()), vote(rule())])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201])
  expect(both.map(({ body }) => body.number)).toEqual([1, 1])
  const { body } = await coordinator.at<DeskSharingRule>('/sharing-rule')
  expect(body.inForce).toMatchObject({ number: 1, topPercent: 50, minutes: 'Acta 9' })
  const acts = await sql(`select 1 from act where member_id = $1 and what = 'sharing_rule.voted'`, [
    secretary.member,
  ])
  expect(acts).toHaveLength(1)
})

test('a call-off is shared by the rule of its first round, whatever is voted since, and each group reads which', async () => {
  const callOff = await called(200)
  expect((await share(callOff)).status).toBe(201)
  expect(await sharesOf(callOff)).toEqual([{ [first]: 100, [second]: 100 }])
  const next = { ...rule({ minutes: 'Acta 10' }), topPercent: '100' }
  expect((await vote(next)).body.number).toBe(2)
  const session = await sessionOf((await newMember(first)).id)
  const path = `/members/organizations/${first}/shares`
  const [mine] = (await call<OwnShares>('GET', path, undefined, session)).body.shares
  expect(mine?.why[0]).toMatch(/^Se repartió con la regla 1 que votó .+ el 14-03-2026 \(Acta 9\)\.$/)
  expect(mine?.why).toContain('La regla dice que un grupo lleva a lo más el 50 % de un pedido: 100.')
  const answered = await call(
    'POST',
    `${path}/${mine?.id}/answer`,
    { acceptedUnits: 80, saidAt: new Date().toISOString() },
    { ...session, 'idempotency-key': callOff },
  )
  expect(answered.status).toBe(201)
  const other = await called(200)
  await share(other)
  expect(await sharesOf(other)).toEqual([{ [first]: 150, [second]: 50 }])
})

test('a rule of a day to come holds from that day on', async () => {
  expect((await vote(rule({ topPercent: 60, validFrom: dayIn(20), minutes: 'Acta 11' }))).body.number).toBe(3)
  const { body } = await secretary.at<DeskSharingRule>('/sharing-rule')
  expect([body.inForce?.number, body.versions.map(({ number }) => number)]).toEqual([2, [3, 2, 1]])
})
