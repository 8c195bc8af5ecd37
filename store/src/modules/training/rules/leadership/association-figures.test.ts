import { expect, it } from 'vitest'
import { FEWEST_PEOPLE } from '../../../report/rules/shown-people'
import { type Figures, toldAssociations } from './association-figures'

const figures = (more: Partial<Figures>): Figures => ({
  ...{ posts: 4, ending: 2, elected: 10, renewed: 5, seen: 12, ready: 6, uncovered: 1, ...more },
})

it('tells all where each is of five people, and their sum', () => {
  const { each, all } = toldAssociations([figures({}), figures({ seen: 10, ready: 5 })])
  expect(each).toEqual([figures({}), figures({ seen: 10, ready: 5 })])
  expect(all).toEqual({
    ...{ posts: 8, ending: 4, elected: 20, renewed: 10, seen: 22, ready: 11, uncovered: 2 },
  })
})

it('hides of an association what would tell of few, with what rests on it, and another one so that it is not left over', () => {
  const { each, all } = toldAssociations([
    figures({}),
    figures({ seen: 3, ready: 1 }),
    figures({ seen: 20, ready: 10 }),
  ])
  expect(each.map(({ seen, ready, uncovered }) => [seen, ready, uncovered])).toEqual([
    [null, null, null],
    [null, null, null],
    [20, 10, 1],
  ])
  expect(all).toMatchObject({ seen: 35, ready: 17, uncovered: 3 })
})

it('tells neither how many of few are ready nor how many of few are not', () => {
  const { each } = toldAssociations([
    figures({ ready: 4 }),
    figures({ ready: 9 }),
    figures({ seen: 40, ready: 20 }),
  ])
  expect(each.map(({ seen, ready }) => [seen, ready])).toEqual([
    [12, null],
    [12, null],
    [40, 20],
  ])
})

it('says that nobody lets it be seen, and tells nothing of four posts', () => {
  const { each, all } = toldAssociations([figures({ seen: 0, ready: 0, elected: 4, renewed: 1 })])
  expect(each).toEqual([
    { posts: 4, ending: 2, elected: null, renewed: null, seen: 0, ready: 0, uncovered: 1 },
  ])
  expect(all).toMatchObject({ posts: 4, renewed: null, seen: 0 })
})

it('leaves nobody to be found by taking what is told off the sum', () => {
  const sizes = [0, 1, 3, 4, 5, 6, 9]
  for (const a of sizes)
    for (const b of sizes)
      for (const c of sizes) {
        const parts = [a, b, c].map((seen) => figures({ seen, ready: seen }))
        const { each, all } = toldAssociations(parts)
        const left = (name: 'seen' | 'ready') =>
          (all[name] ?? 0) - each.reduce((sum, one) => sum + (one[name] ?? 0), 0)
        for (const name of ['seen', 'ready'] as const) {
          if (all[name] === null) continue
          expect(left(name) === 0 || left(name) >= FEWEST_PEOPLE, `${name} of ${[a, b, c].join()}`).toBe(true)
        }
        for (const { seen } of each)
          expect(seen === null || seen === 0 || seen >= FEWEST_PEOPLE, [a, b, c].join()).toBe(true)
      }
})
