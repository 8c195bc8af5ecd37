import { expect, it } from 'vitest'
import type { GroupConsignment } from '#contracts'
import { type ConsignmentAct, withActs } from './act.ts'

const line = (id: string, quantity: number) => ({
  id,
  title: id,
  variantTitle: null,
  photo: null,
  quantity,
  quantityConfirmed: null,
  shortageReason: null,
  unitPriceClp: 1000,
  available: null,
})
const consignment: GroupConsignment = {
  id: 'cons',
  displayId: 1,
  state: 'pending',
  placedAt: '2026-11-26T12:00:00Z',
  dueOn: '2026-11-30',
  lines: [line('honey', 3), line('wax', 1)],
  collectionPoint: null,
  delivery: { mode: 'home', label: 'A tu casa', commune: 'Lota', arrives: ['2026-12-01', '2026-12-02'] },
  recipient: null,
  earnsClp: 2000,
  earnsLines: [{ what: 'Miel', amountClp: 2000, basisPoints: null }],
  carrier: null,
  trackingCode: null,
  steps: [],
}
const move = (to: 'accepted' | 'packed' | 'handed_over'): ConsignmentAct => ({ is: 'move', body: { to } })
const have = (honey: number, wax: number): ConsignmentAct => ({
  is: 'quantities',
  body: {
    reason: 'Se quebró',
    lines: [
      { lineId: 'honey', quantity: honey },
      { lineId: 'wax', quantity: wax },
    ],
  },
})

it.each([
  [[], 'pending'],
  [[move('accepted')], 'accepted'],
  [[move('accepted'), move('packed')], 'packed'],
  [[have(2, 1)], 'short'],
  [[have(2, 1), move('packed'), move('handed_over')], 'handed_over'],
  [[have(0, 0)], 'cancelled'],
] as const)('shows where it goes while that waits for signal', (acts, state) => {
  expect(withActs(consignment, [...acts]).state).toBe(state)
})

it('shows what she said that there is, and never an amount of its own', () => {
  const now = withActs(consignment, [have(2, 1)])
  expect(now.lines.map(({ quantityConfirmed }) => quantityConfirmed)).toEqual([2, null])
  expect(now.earnsLines).toEqual([])
  expect(now.recipient).toBeNull()
})

it('leaves the consignment itself as it was', () => {
  const before = structuredClone(consignment)
  withActs(consignment, [have(1, 0), move('packed')])
  expect(consignment).toEqual(before)
})
