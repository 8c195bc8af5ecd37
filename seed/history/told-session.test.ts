import { describe, expect, it, test } from 'vitest'
import { CAPABILITIES } from '../../store/src/modules/federation/rules/capabilities.ts'
import { courses } from '../data/courses/index.ts'
import { groups } from '../data/groups/index.ts'
import { sessions } from '../data/history/sessions.ts'
import { offices } from '../data/offices.ts'
import { toldSession } from './told-session.ts'

const [first] = sessions
if (!first) throw new Error('no session')
const now = Date.parse('2026-11-30T18:00:00Z')
const people = ['a', 'b', 'c', 'd', 'e']

describe('a session of the history', () => {
  it('was held at its time in Chile, so many days ago', () => {
    const { startsAt, endsAt } = toldSession({ ...first, daysAgo: 20, from: '10:00', hours: 4 }, people, now)
    expect([startsAt, endsAt].map((at) => at.toISOString())).toEqual([
      '2026-11-10T13:00:00.000Z',
      '2026-11-10T17:00:00.000Z',
    ])
  })

  it('knows who came, who did not, and who walked in', () => {
    const told = toldSession({ ...first, daysAgo: 20, places: 9, walkIns: 1, absent: 1 }, people, now)
    expect(told.enrolments.map(({ memberId, state }) => `${memberId} ${state}`)).toEqual(
      ['a', 'b', 'c', 'd'].map((one) => `${one} enrolled`),
    )
    expect(told.attended.map(({ memberId, isWalkIn }) => `${memberId}${isWalkIn ? '!' : ''}`)).toEqual([
      ...['a', 'b', 'c', 'e!'],
    ])
  })

  it('that comes has a waiting list and nobody who was there, and nobody signs up later than now', () => {
    const told = toldSession({ ...first, daysAgo: -9, places: 2, walkIns: 0, absent: 0 }, people, now)
    expect(told.enrolments.map(({ state }) => state)).toEqual([
      ...['enrolled', 'enrolled', 'waiting', 'waiting', 'waiting'],
    ])
    expect(told.attended).toEqual([])
    expect(told.enrolments.filter(({ needsChildcare }) => needsChildcare)).toHaveLength(
      first.childcare ? 2 : 0,
    )
    expect(told.enrolments.every(({ since }) => since.getTime() < now)).toBe(true)
  })
})

test.each(sessions)(
  '$course, $daysAgo days ago, is of a course, a trainer and groups that are there',
  (session) => {
    const { organization, course, trainer, groups: whose, absent } = session
    expect(courses.map(({ slug }) => slug)).toContain(course)
    const held = offices[organization]?.filter(({ name }) => name === trainer) ?? []
    expect(held.some(({ office }) => CAPABILITIES[office].train !== undefined)).toBe(true)
    for (const handle of whose) {
      const group = groups.find((one) => one.handle === handle)
      expect([handle, group?.association]).toEqual([handle, organization])
    }
    expect(absent).toBeLessThan(whose.length * 2)
  },
)
