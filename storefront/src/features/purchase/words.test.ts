import { expect, test } from 'vitest'
import { roadOf } from './words.ts'

const part = {
  id: 'cons_1',
  group: { handle: 'g', name: 'G', commune: 'Florida', province: 'Concepción' },
  delivery: {
    mode: 'home' as const,
    label: 'A tu casa',
    detail: '',
    priceClp: 1,
    arrives: ['2026-11-27', '2026-11-30'] as [string, string],
  },
  tracking: { carrier: 'Correo', code: '12' },
  withdrawalUntil: null,
  lines: [],
  amountClp: 1,
}
const at = '2026-11-22T12:00:00Z'

test.each([
  ['pending', ['now', 'later', 'later', 'later', 'later']],
  ['packed', ['done', 'done', 'now', 'later', 'later']],
  ['delivered', ['done', 'done', 'done', 'done', 'now']],
] as const)('%s', (state, whens) => {
  expect(roadOf({ ...part, state, steps: [{ state, at }] }).map(({ when }) => when)).toEqual(whens)
})

test('a short consignment goes on from where it was', () => {
  const road = roadOf({
    ...part,
    state: 'short',
    steps: [
      { state: 'packed', at },
      { state: 'short', at },
    ],
  })
  expect(road.find(({ when }) => when === 'now')?.label).toBe('Está listo')
})

test('the tracking code stands where it travels', () => {
  expect(roadOf({ ...part, state: 'handed_over', steps: [] })[3]?.detail).toBe('Correo, código 12')
})

test('a cancelled one has no road', () =>
  expect(roadOf({ ...part, state: 'cancelled', steps: [] })).toHaveLength(1))
