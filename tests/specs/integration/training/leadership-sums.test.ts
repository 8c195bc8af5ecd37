import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AssociationAhead, DeskLeadership } from '../../../../store/src/contracts/index.ts'
import { leave, newGroup } from '../../../clients/member.ts'
import { sql } from '../../../clients/store-database.ts'
import { FEDERATION } from '../../../clients/transfers.ts'
import { certificateOf } from '../../../fixtures/certificate.ts'
import { publishedCourse } from '../../../fixtures/course.ts'
import { giveOffice, newAssociation } from '../../../fixtures/offices.ts'
import { endOfficesOf, newOfficer, type Officer } from '../../../fixtures/officer.ts'
import { aWish } from '../../../fixtures/training/own-words.ts'
import { peopleOf } from '../../../fixtures/training/training-session.ts'

let association = ''
let group = ''
let name = ''
let federation: Officer
let secretary: Officer
beforeAll(async () => {
  association = await newAssociation()
  group = await newGroup(association)
  const [row] = await sql<{ name: string }>('select name from organization where handle = $1', [association])
  name = row?.name ?? ''
  federation = await newOfficer(FEDERATION, ['secretary'])
  secretary = await newOfficer(association, ['secretary'])
})
afterAll(async () => {
  for (const { member } of [federation, secretary]) await endOfficesOf(member)
  await leave(association)
})

const seenThere = async (): Promise<AssociationAhead | undefined> =>
  (await federation.at<DeskLeadership>('/leadership')).body.below?.associations.find(
    (one) => one.name === name,
  )

test('the federation is told how many let it be seen, of enough of them, and never a name or a word', async () => {
  // Whatever else is hidden in this federation, this one is hidden with it before the one that is looked at.
  const beside = await newAssociation()
  const other = await newGroup(beside)
  for (const one of await peopleOf(other, 12)) await aWish(one, ['auditor'], { level: 2 })
  const people = await peopleOf(group, 31)
  const [ana = '', secret = '', ...more] = people
  await giveOffice(ana, association, 'president', { since: '-20 days', until: '100 days' })
  await aWish(secret, ['president'], { level: 5, isSeen: false, words: `Quiero ${secret}` })
  const wish = (one: string) => aWish(one, ['president'], { level: 2, words: `Quiero ${one}` })
  for (const one of more.slice(0, 4)) await wish(one)
  expect(await seenThere()).toMatchObject({ posts: 2, ending: 2, seen: null, ready: null, uncovered: null })

  for (const one of more.slice(4)) await wish(one)
  // Nobody feels ready: both terms end without anybody to follow.
  const all = await seenThere()
  expect(all).toMatchObject({ posts: 2, seen: 29, uncovered: 2 })
  // That it is nobody is hidden too where it would tell of few in another association of these tests.
  expect([0, null]).toContain(all?.ready)
  const there = (await secretary.at<DeskLeadership>('/leadership')).body
  const president = there.offices.find(({ key }) => key === 'president')
  expect([president?.people.length, president?.total, there.below]).toEqual([29, 29, null])
  const told = JSON.stringify((await federation.at('/leadership')).body)
  for (const one of people) expect(told).not.toContain(one)
  await leave(beside)
})

test('hours of a topic are told of five people, and each course once for each of them', async () => {
  const { handle } = await publishedCourse({ topic: 'care', hours: 2 })
  const people = await peopleOf(group, 5)
  const care = async () => (await secretary.at<DeskLeadership>('/leadership')).body
  for (const one of people.slice(1)) await certificateOf(one, { course: handle })
  const hidden = await care()
  expect([hidden.hours.some(({ topic }) => topic === 'care'), hidden.hiddenTopics]).toEqual([false, 1])

  for (const one of people) await certificateOf(one, { course: handle, issuedOn: '2026-06-15' })
  const told = await care()
  expect(told.hours.find(({ topic }) => topic === 'care')).toEqual({ topic: 'care', people: 5, hours: 10 })
  expect(told.hiddenTopics).toBe(0)
})

test('posts that were filled anew are counted by who holds them now', async () => {
  const [ana = '', eva = ''] = await peopleOf(group, 2)
  const before = (await secretary.at<DeskLeadership>('/leadership')).body.renewed
  await giveOffice(eva, association, 'trainer', { since: '-900 days', until: '-500 days' })
  await giveOffice(ana, association, 'trainer')
  await giveOffice(eva, association, 'auditor', { since: '-900 days', until: '-500 days' })
  await giveOffice(eva, association, 'auditor')
  await giveOffice(eva, association, 'quality')
  const { renewed } = (await secretary.at<DeskLeadership>('/leadership')).body
  expect(renewed).toEqual({
    posts: before.posts + 3,
    renewed: before.renewed + 1,
    again: before.again + 1,
    first: before.first + 1,
  })
})
