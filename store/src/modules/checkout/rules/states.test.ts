import { expect, it } from 'vitest'
import { termsOf } from '../../../gateways/terms'
import { ATTEMPT_MOVES } from './attempt-state'
import { CONSIGNMENT_MOVES, canMove } from '../../../contracts/purchase/consignment-state'
import { statesBefore } from '../../../kernel/moves'
import { canChangeStatus, ORGANIZATION_MOVES, statusMove } from '../../federation/rules/organization-status'
import { REFUND_MOVES } from './refund-state'

const tables = { ATTEMPT_MOVES, CONSIGNMENT_MOVES, ORGANIZATION_MOVES, REFUND_MOVES } as Record<
  string,
  Record<string, readonly string[]>
>

it.each(Object.keys(tables))('%s leads only to states that it knows', (name) => {
  const moves = tables[name] ?? {}
  const known = Object.keys(moves)
  for (const next of Object.values(moves).flat()) expect(known).toContain(next)
})

it('knows whence an attempt may come', () => {
  expect(statesBefore(ATTEMPT_MOVES, 'settling')).toEqual(['placed', 'in_review'])
  expect(statesBefore(ATTEMPT_MOVES, 'cancelled')).toEqual(['placed', 'settling', 'in_review'])
  expect(statesBefore(ATTEMPT_MOVES, 'paid')).toEqual(['settling'])
  expect(statesBefore(ATTEMPT_MOVES, 'placed')).toEqual([])
})

it('never leaves a paid or a cancelled attempt', () => {
  expect(ATTEMPT_MOVES.paid).toEqual([])
  expect(ATTEMPT_MOVES.cancelled).toEqual([])
})

it('gives a buyer twenty minutes at Webpay and two days for a transfer', () => {
  expect([termsOf('webpay').deadlineMinutes, termsOf('transfer').deadlineMinutes]).toEqual([20, 2 * 24 * 60])
})

it.each([
  ['pending', 'accepted', true],
  ['pending', 'handed_over', false],
  ['packed', 'handed_over', true],
  ['handed_over', 'cancelled', false],
  ['delivered', 'pending', false],
  ['cancelled', 'accepted', false],
] as const)('a consignment from %s to %s: %s', (from, to, expected) => {
  expect(canMove(from, to)).toBe(expected)
})

it.each([
  ['active', 'paused', true],
  ['paused', 'active', true],
  ['paused', 'paused', true],
  ['active', 'active', false],
  ['left', 'active', false],
  ['invited', 'paused', false],
] as const)('an organization from %s to %s: %s', (from, to, expected) => {
  expect(canChangeStatus(from, to)).toBe(expected)
})

it('an organization that is already where it is asked to go stays there', () => {
  expect(statusMove('active', 'active')).toBe('none')
  expect(statusMove('left', 'left')).toBe('none')
  expect(statusMove('paused', 'paused')).toBe('change')
  expect(statusMove('left', 'active')).toBe('refused')
})
