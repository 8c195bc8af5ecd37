import { expect, test } from 'vitest'
import { sharings } from '../data/history/sharings.ts'
import { toldSharing } from './told-sharing.ts'

const group = (handle: string, sureUnits: number) => ({
  ...{ handle, sureUnits, qualifiedUnits: sureUnits, committedUnits: 0 },
  season: { offeredUnits: sureUnits, receivedUnits: 0 },
})
const groups = [group('a', 90), group('b', 60), group('c', 50), group('d', 40)]
const callOff = { units: 100, lotUnits: 10, deliverOn: '2027-01-08' }
const [whole, begun] = sharings
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)

test('a call-off is taken but for a part, which others take, and one fails and is covered', () => {
  if (!whole) throw new Error('nothing is told')
  const rounds = toldSharing(callOff, groups, whole, '2026-12-01')
  expect(rounds.map(({ kind }) => kind)).toEqual(['first', 'after_answers', 'cover'])
  const accepted = sum(rounds.flatMap(({ answers }) => [...answers.values()]))
  expect(accepted).toBe(100)
  const cover = rounds.at(-1)
  expect(cover?.askedUnits).toBe(cover?.failure?.units)
  expect(cover?.answers.size).toBe(0)
})

test('another waits for some of its groups, and of nothing nothing is shared', () => {
  if (!begun) throw new Error('nothing is told')
  const [first, ...more] = toldSharing(callOff, groups, begun, '2026-12-01')
  expect([first?.answers.size, more]).toEqual([2, []])
  expect(toldSharing(callOff, [], begun, '2026-12-01')).toEqual([])
})
