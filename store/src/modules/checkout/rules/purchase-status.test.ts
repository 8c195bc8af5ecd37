import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ATTEMPT_MOVES, type AttemptState } from './attempt-state'
import { CONSIGNMENT_MOVES, type ConsignmentStateName } from '../../../contracts/purchase/consignment-state'
import { purchaseStatus } from './purchase-status'

it.each([
  ['placed', ['pending'], 'awaiting_payment'],
  ['settling', ['pending'], 'awaiting_payment'],
  ['in_review', ['pending'], 'in_review'],
  ['cancelled', ['cancelled'], 'cancelled'],
  ['paid', ['pending', 'pending'], 'confirmed'],
  ['paid', ['accepted', 'pending'], 'preparing'],
  ['paid', ['packed', 'handed_over'], 'on_its_way'],
  ['paid', ['delivered', 'pending'], 'on_its_way'],
  ['paid', ['delivered', 'cancelled'], 'delivered'],
  ['paid', ['cancelled', 'cancelled'], 'cancelled'],
] as [AttemptState, ConsignmentStateName[], string][])(
  '%s with %j is %s',
  (attempt, consignments, expected) => {
    expect(purchaseStatus(attempt, consignments)).toBe(expected)
  },
)

it.each(['pending', 'handed_over', 'delivered'] as ConsignmentStateName[])(
  'an order of which nothing stays with its buyer is refunded, wherever it was (%s)',
  (state) => {
    expect(purchaseStatus('paid', [state, 'cancelled'], true)).toBe('refunded')
    expect(purchaseStatus('paid', ['cancelled'], true)).toBe('cancelled')
    expect(purchaseStatus('placed', [state], true)).toBe('awaiting_payment')
  },
)

it('never shows an unpaid order as confirmed or on its way', () => {
  const attempts = fc.constantFrom(...(Object.keys(ATTEMPT_MOVES) as AttemptState[]))
  const states = fc.array(fc.constantFrom(...(Object.keys(CONSIGNMENT_MOVES) as ConsignmentStateName[])), {
    minLength: 1,
  })
  fc.assert(
    fc.property(attempts, states, (attempt, consignments) => {
      const isGoing = ['confirmed', 'preparing', 'on_its_way', 'delivered'].includes(
        purchaseStatus(attempt, consignments),
      )
      if (isGoing) expect(attempt).toBe('paid')
    }),
  )
})
