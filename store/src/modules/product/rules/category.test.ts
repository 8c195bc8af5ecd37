import { describe, expect, test } from 'vitest'
import { categoryNameProblem, pictureProblems, placedAfter, whyItStays } from './category'

const others = [
  { id: 'a', name: 'Cestería', handle: 'cesteria' },
  { id: 'b', name: 'Barro', handle: 'greda' },
]

test.each([
  ['Vidrio', true],
  ['Cestería fina', true],
  ['CESTERIA', false],
  [' cestería ', false],
  ['Barro', false],
  ['Greda', false],
  ['···', false],
])('a class may be called «%s»: %s', (name, isFree) => {
  expect(categoryNameProblem(name, others) === null).toBe(isFree)
})

describe('a class has one place', () => {
  test.each([
    ['b', null, 'bacd'],
    ['a', null, 'abcd'],
    ['a', 'd', 'bcda'],
    ['d', 'a', 'adbc'],
    ['c', 'b', 'abcd'],
    ['x', 'c', 'abcxd'],
    ['x', null, 'xabcd'],
  ])('%s after %s: %s', (id, after, order) => {
    const placed = placedAfter(['a', 'b', 'c', 'd'], id, after)
    expect(placed.join('')).toBe(order)
    expect(new Set(placed).size).toBe(placed.length)
  })
})

test.each([
  [0, 0, null],
  [1, 1, 'Hay 1 producto a la venta'],
  [2, 5, 'Hay 2 productos a la venta'],
  [0, 1, 'Hay 1 producto en pausa o por aprobar'],
])('with %s on sale of %s a class says why it stays', (onSale, held, words) => {
  const said = whyItStays({ onSale, held })
  expect(words === null ? said : said?.startsWith(words)).toBe(words === null ? null : true)
})

test.each([
  ['Un canasto de ñocha', true, false, null],
  ['Un canasto de ñocha', false, true, null],
  ['a'.repeat(200), true, true, null],
  ['Un canasto de ñocha', false, false, ['photo']],
  ['', true, false, ['alt', 'photo']],
  ['', false, false, ['alt', 'photo']],
  ['', false, true, ['alt']],
  ['a'.repeat(201), false, true, ['alt']],
])('a picture told as «%s» (sent: %s, one there: %s) lacks %s', (alt, isSent, hasOne, fields) => {
  const problems = pictureProblems(alt, isSent, hasOne)
  expect(problems && Object.keys(problems)).toEqual(fields)
})
