import { describe, expect, it } from 'vitest'
import { endsWithinAYear, renewalOf, successorsOf } from './succession'

const term = (office: string, memberId: string, year: number, isNow = false) => ({
  ...{ office, memberId, since: new Date(`${year}-03-14T12:00:00Z`), isNow },
})

describe('how posts were filled last', () => {
  it.each<[string, ReturnType<typeof term>[], Partial<ReturnType<typeof renewalOf>>]>([
    ['nobody holds anything', [], { posts: 0, renewed: 0, again: 0, first: 0 }],
    ['its first holder ever', [term('president', 'ana', 2026, true)], { first: 1, renewed: 0 }],
    [
      'somebody new',
      [term('president', 'eva', 2024), term('president', 'ana', 2026, true)],
      { renewed: 1, again: 0 },
    ],
    [
      'who held it right before',
      [term('president', 'ana', 2024), term('president', 'ana', 2026, true)],
      { renewed: 0, again: 1 },
    ],
    [
      'who held it two terms ago',
      [term('president', 'ana', 2022), term('president', 'eva', 2024), term('president', 'ana', 2026, true)],
      { renewed: 0, again: 1 },
    ],
    [
      'who held another office before',
      [term('treasurer', 'ana', 2022), term('president', 'eva', 2024), term('president', 'ana', 2026, true)],
      { renewed: 1, again: 0 },
    ],
    [
      'who holds it again later: what comes after does not count',
      [term('president', 'ana', 2026, true), term('president', 'ana', 2028)],
      { first: 1, again: 0 },
    ],
  ])('%s', (_, terms, renewal) => expect(renewalOf(terms)).toMatchObject(renewal))

  it('counts each post once', () => {
    const { posts, renewed, again, first } = renewalOf([
      term('president', 'eva', 2024),
      term('president', 'ana', 2026, true),
      term('treasurer', 'ada', 2024),
      term('treasurer', 'ada', 2026, true),
      term('trainer', 'isa', 2026, true),
    ])
    expect([posts, renewed, again, first]).toEqual([3, 1, 1, 1])
    expect(renewed + again + first).toBe(posts)
  })
})

it('takes over who is ready, would like it and is not its holder', () => {
  const person = (id: string, standing: 'ready' | 'course', wishes: boolean) => ({ id, standing, wishes })
  const people = [
    person('ana', 'ready', true),
    person('eva', 'ready', true),
    person('ada', 'ready', false),
    person('isa', 'course', true),
  ]
  expect(successorsOf({ memberId: 'ana' }, people).map(({ id }) => id)).toEqual(['eva'])
  expect(successorsOf({ memberId: 'nobody' }, [])).toEqual([])
})

it.each<[string, string, boolean]>([
  ['2026-11-30', '2026-11-30', true],
  ['2027-11-30', '2026-11-30', true],
  ['2027-12-01', '2026-11-30', false],
  ['2028-02-29', '2027-02-28', false],
  ['2029-03-01', '2028-02-29', false],
  ['2029-02-28', '2028-02-29', true],
])('a term until %s ends within a year of %s: %s', (until, today, does) =>
  expect(endsWithinAYear(until, today)).toBe(does),
)
