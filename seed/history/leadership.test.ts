import { describe, expect, it, test } from 'vitest'
import {
  CIRCLE_NAME_MAX,
  CIRCLE_TEXT_MAX,
  MEETING_TEXT_MAX,
} from '../../store/src/contracts/desk/leadership.ts'
import { WISH_WORDS_MAX } from '../../store/src/contracts/leadership.ts'
import { CAPABILITIES } from '../../store/src/modules/federation/rules/capabilities.ts'
import { FEWEST_PEOPLE } from '../../store/src/modules/report/rules/shown-people.ts'
import { associations } from '../data/associations.ts'
import { courses } from '../data/courses/index.ts'
import { groups } from '../data/groups/index.ts'
import { leadership } from '../data/history/leadership.ts'
import { offices } from '../data/offices.ts'

const { terms, wishes, circles, mentorships } = leadership
/** Members of the groups of an association, each as often as she is one. */
const namesIn = (association: string) =>
  groups
    .filter((group) => group.association === association)
    .flatMap(({ members }) => members.map(({ name }) => name))
const named = [
  ...terms.map(({ organization, name }) => [organization, name]),
  ...wishes.map(({ association, name }) => [association, name]),
  ...circles.flatMap(({ association, guides, companions }) =>
    [...guides, ...companions].map((name) => [association, name]),
  ),
  ...mentorships.flatMap(({ association, mentor, mentee }) => [
    [association, mentor],
    [association, mentee],
  ]),
] as [string, string][]

test.each(named)('in %s %s is one member', (association, name) =>
  expect(namesIn(association).filter((one) => one === name)).toHaveLength(1),
)

describe('circles of the history', () => {
  it('are made by an officer whose office may', () => {
    for (const { association, by } of [...circles, ...mentorships]) {
      const office = offices[association]?.find(({ name }) => name === by)?.office
      expect(office && CAPABILITIES[office].mentor, by).toBeDefined()
    }
  })

  it('met after they began and before they ended, with words that fit', () => {
    for (const { name, about, daysAgo, endedDaysAgo = 0, meetings, guides, companions } of circles) {
      expect([name.length <= CIRCLE_NAME_MAX, about.length <= CIRCLE_TEXT_MAX]).toEqual([true, true])
      for (const met of meetings) {
        expect([
          met.daysAgo < daysAgo,
          met.daysAgo > endedDaysAgo,
          met.talked.length <= MEETING_TEXT_MAX,
        ]).toEqual([...[true, true, true]])
        for (const one of met.absent ?? []) expect([...guides, ...companions]).toContain(one)
      }
    }
  })
})

describe('what members say', () => {
  it('is told oldest first, in words that fit, and of courses that are there', () => {
    for (const { said, words, finished } of wishes) {
      const days = said.map(({ daysAgo }) => daysAgo)
      expect(days).toEqual(days.toSorted((a, b) => b - a))
      expect(words.length).toBeLessThanOrEqual(WISH_WORDS_MAX)
      if (finished) expect(courses.map(({ slug }) => slug)).toContain(finished.course)
    }
  })

  it('is seen by enough of each association for its sums to be told, and one keeps it to herself', () => {
    for (const { handle } of associations) {
      const seen = wishes.filter(({ association, isSeen }) => association === handle && isSeen)
      expect(seen.length, handle).toBeGreaterThanOrEqual(FEWEST_PEOPLE)
    }
    expect(wishes.some(({ isSeen }) => !isSeen)).toBe(true)
  })
})

it('a term that is over began before, and one that ends soon is under way', () => {
  for (const { sinceDaysAgo, untilInDays } of terms) expect(sinceDaysAgo).toBeGreaterThan(-untilInDays)
  expect(terms.filter(({ untilInDays }) => untilInDays > 0 && untilInDays < 365).length).toBeGreaterThan(1)
})
