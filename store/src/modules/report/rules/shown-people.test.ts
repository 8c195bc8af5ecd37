import { expect, it } from 'vitest'
import { shownPeople } from './shown-people'

it.each([
  [null, null],
  [0, null],
  [4, null],
  [5, 5],
  [200, 200],
])('of %s people it tells %s', (count, shown) => {
  expect(shownPeople(count)).toBe(shown)
})
