import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DeskReliability, OwnShares, PublicSupply } from '../../../../store/src/contracts/index.ts'
import { newMember } from '../../../clients/member.ts'
import { call } from '../../../clients/store.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { ownAssociation } from '../../../fixtures/own-association.ts'
import { agreedCallOff } from '../../../fixtures/supply/agreed-call-off.ts'
import { counted } from '../../../fixtures/supply/counted.ts'
import { dayIn } from '../../../support/days.ts'

const { association, groups } = await ownAssociation(5)
const small = await ownAssociation(4)
const [first = '', second = '', third = ''] = groups
const DUE = dayIn(-10)
let coordinator: Officer
let auditor: Officer
let foreign: Officer
let above: Officer
beforeAll(async () => {
  coordinator = await newOfficer(association, ['coordinator'])
  auditor = await newOfficer(association, ['auditor'])
  foreign = await newOfficer(small.association, ['coordinator'])
  above = await newOfficer(FEDERATION, ['president'])
  const each = (of: readonly string[]) => Object.fromEntries(of.map((group) => [group, 60]))
  const callOff = await agreedCallOff(association, 100, each(groups), { deliverOn: DUE })
  const other = await agreedCallOff(small.association, 100, each(small.groups), { deliverOn: DUE })
  const notDue = await agreedCallOff(association, 100, { [first]: 500 }, { deliverOn: dayIn(5) })
  await counted(callOff, first, { on: DUE, accepted: 60 })
  await counted(callOff, second, { on: DUE, accepted: 20 })
  await counted(callOff, second, { on: dayIn(-9), accepted: 10, downgraded: 10, rejected: 20 })
  for (const group of groups.slice(3)) await counted(callOff, group, { on: DUE, accepted: 60 })
  for (const group of small.groups) await counted(other, group, { on: DUE, accepted: 60 })
  await counted(notDue, first, { on: dayIn(0), accepted: 10 })
})
afterAll(async () => {
  for (const { member } of [coordinator, auditor, foreign, above]) await endOfficesOf(member)
})

const own = async (group: string) => {
  const headers = await sessionOf((await newMember(group)).id)
  return call<OwnShares>('GET', `/members/organizations/${group}/shares`, undefined, headers)
}
const percents = (of: {
  deliveredPercent: number | null
  onTimePercent: number | null
  firstPercent: number | null
}) => [...[of.deliveredPercent, of.onTimePercent, of.firstPercent]]

test('a group reads how it kept its own promises, and of no other one', async () => {
  const [one, two, none] = [await own(first), await own(second), await own(third)]
  expect(percents(one.body.reliability)).toEqual([100, 100, 100])
  // Of 60, 30 came of first quality, 20 on the day; 60 were brought.
  expect(percents(two.body.reliability)).toEqual([50, 33, 50])
  expect(percents(none.body.reliability)).toEqual([0, 0, null])
  expect(JSON.stringify(one.body)).not.toContain(second)
  const headers = await sessionOf((await newMember(first)).id)
  const path = `/members/organizations/${second}/shares`
  expect((await call('GET', path, undefined, headers)).status).toBe(404)
})

test('its own association reads each group, and nobody else does', async () => {
  const { body } = await coordinator.at<DeskReliability>('/reliability')
  expect(body.groups.map(({ handle }) => handle).sort()).toEqual([...groups].sort())
  expect(percents(body.groups.find(({ handle }) => handle === second) ?? body.all)).toEqual([50, 33, 50])
  // Of 300, 210 came.
  expect(body.all).toMatchObject({ promisedUnits: 300, deliveredUnits: 210, deliveredPercent: 70 })
  expect((await auditor.at('/reliability')).status).toBe(403)
  const theirs = await foreign.at<DeskReliability>('/reliability')
  expect(theirs.body.groups.map(({ handle }) => handle).sort()).toEqual([...small.groups].sort())
  expect((await foreign.at('/reliability', 'GET', undefined, association)).status).toBe(404)
  expect((await above.at('/reliability', 'GET', undefined, association)).status).toBe(403)
  const all = await above.at<DeskReliability>('/reliability')
  expect([all.body.groups, all.body.all.promisedUnits >= 540]).toEqual([[], true])
})

test('who buys reads it in fives of an association of five groups, and of a smaller one nothing', async () => {
  const { body } = await call<PublicSupply>('GET', '/supply')
  const named = (handle: string) => body.reliability.find(({ name }) => name.endsWith(handle.slice(-8)))
  expect(named(association)).toMatchObject({ deliveredPercent: 70, onTimePercent: 65, firstPercent: 85 })
  expect(named(small.association)).toBeUndefined()
  expect(JSON.stringify(body.reliability)).not.toContain('Grupo')
})
