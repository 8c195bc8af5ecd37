import { expect, test } from 'vitest'
import { inTurn } from './rotation'
import { offer } from './samples'

const season = (offeredUnits: number, receivedUnits: number) => ({ season: { offeredUnits, receivedUnits } })

test.each([
  ['who got least of what it offered is first', [season(100, 50), season(1000, 100), season(10, 2)], 'bca'],
  ['who got nothing is first, however much the others offered', [season(10, 1), season(500, 0)], 'ba'],
  ['who never offered got nothing', [season(10, 1), season(0, 0)], 'ba'],
  ['of equal parts who got fewest units is first', [season(200, 100), season(100, 50)], 'ba'],
  ['of equals the handle decides', [season(100, 50), season(100, 50), season(0, 0)], 'cab'],
  ['more than was offered is not more than all', [season(10, 10), season(10, 40)], 'ab'],
])('%s', (_what, groups, order) => {
  const offers = groups.map((group, index) => offer('abc'[index] ?? '', { sureUnits: 1, ...group }))
  expect(inTurn(offers).map(({ handle }) => handle)).toEqual([...order])
  expect(inTurn([...offers].reverse()).map(({ handle }) => handle)).toEqual([...order])
})
