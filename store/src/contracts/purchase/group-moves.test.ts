import { expect, it } from 'vitest'
import { CONSIGNMENT_MOVES, type ConsignmentStateName } from './consignment-state'
import { GROUP_STEPS, isOpen, readGroupStep } from './group-moves'

it.each([
  ['pending', 'accepted', 'go'],
  ['pending', 'packed', 'refused'],
  ['pending', 'handed_over', 'refused'],
  ['accepted', 'accepted', 'done'],
  ['accepted', 'packed', 'go'],
  ['short', 'accepted', 'done'],
  ['short', 'packed', 'go'],
  ['short', 'handed_over', 'refused'],
  ['packed', 'accepted', 'done'],
  ['packed', 'packed', 'done'],
  ['packed', 'handed_over', 'go'],
  ['handed_over', 'packed', 'done'],
  ['delivered', 'handed_over', 'done'],
  ['cancelled', 'accepted', 'refused'],
  ['cancelled', 'handed_over', 'refused'],
] as const)('from %s a group asks for %s: %s', (from, to, expected) => {
  expect(readGroupStep(from, to)).toBe(expected)
})

it('never lets a group say that its consignment arrived', () => {
  expect(GROUP_STEPS).not.toContain('delivered')
})

it('waits for the group exactly while its consignment can still be packed or handed over', () => {
  for (const state of Object.keys(CONSIGNMENT_MOVES) as ConsignmentStateName[])
    expect(isOpen(state)).toBe(!['handed_over', 'delivered', 'cancelled'].includes(state))
})
