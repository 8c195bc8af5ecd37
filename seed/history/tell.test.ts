import { expect, test } from 'vitest'
import { associations } from '../data/associations.ts'
import { groups } from '../data/groups/index.ts'
import { history } from '../data/history/index.ts'
import { offices } from '../data/offices.ts'
import { tellHistory } from './tell.ts'

const told = tellHistory()
const handles = groups.map(({ handle }) => handle)
const soldBy = (handle: string) =>
  told.filter(({ lines }) => lines.some(({ group }) => group === handle)).length

test('the same history is told each time, with as many orders of each month as its data says', () => {
  expect(tellHistory()).toEqual(told)
  const { group, soldAgo } = history.money.lateReturn
  for (const { ago, orders } of history.months)
    expect(told.filter((order) => order.ago === ago)).toHaveLength(orders + (ago === soldAgo ? 1 : 0))
  expect(history.months.map(({ ago }) => ago)).toEqual([7, 6, 5, 4, 3, 2, 1, 0])
  expect(handles).toContain(group)
})

test('every group has its weight and sells something, some much and some little', () => {
  expect(Object.keys(history.groupWeights).sort()).toEqual([...handles].sort())
  const counts = handles.map(soldBy)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(2)
  expect(Math.max(...counts)).toBeGreaterThan(5 * Math.min(...counts))
})

test('every way in which an order ends is there, and every state of those under way', () => {
  const endings = new Set(told.map(({ ending }) => ending))
  for (const one of ['arrived', 'declined', 'never_paid', 'called_off', 'returned', 'short', 'returned_late'])
    expect(endings, one).toContain(one)
  for (const one of history.happenings.underWay) expect(endings, one).toContain(one)
  expect(told.every(({ ago, ending }) => ago === 0 || ending !== 'paid')).toBe(true)
})

test('whose month ends below zero sells nothing else around it', () => {
  const { group, soldAgo } = history.money.lateReturn
  const own = told.filter(({ lines }) => lines.some((line) => line.group === group))
  expect(own.filter(({ ago }) => ago === soldAgo).map(({ ending }) => ending)).toEqual(['returned_late'])
  expect(own.filter(({ ago }) => ago === soldAgo - 1)).toEqual([])
})

test('whoever is named in the money is a group of the demonstration, and the office that ends is held', () => {
  const { byHand, collects, silent, returned, disputed, advances, ending } = history.money
  const advanced = advances.map(({ group }) => group)
  for (const handle of [...byHand, ...collects, ...silent, ...advanced, returned.group, disputed.group])
    expect(handles, handle).toContain(handle)
  expect(associations.map(({ handle }) => handle)).toContain(ending.organization)
  expect(offices[ending.organization]?.map(({ office }) => office)).toContain(ending.office)
})
