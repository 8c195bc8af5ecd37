import { canMove, type ConsignmentStateName } from './consignment-state'

/**
 * What a group does with its consignment: takes it, packs it, hands it over. That it arrived is confirmed by the association or
 * the carrier, for the group does not see it.
 */
export const GROUP_STEPS = ['accepted', 'packed', 'handed_over'] as const
export type GroupStep = (typeof GROUP_STEPS)[number]

/** How far a consignment has come; `short` is an accepted one of which something is missing. */
const PROGRESS: Record<ConsignmentStateName, number> = {
  pending: 0,
  accepted: 1,
  short: 1,
  packed: 2,
  handed_over: 3,
  delivered: 4,
  cancelled: -1,
}

/** `done`: the phone asks for what is so already, because it did not hear the answer the first time. */
export function readGroupStep(from: ConsignmentStateName, to: GroupStep): 'go' | 'done' | 'refused' {
  if (PROGRESS[from] >= PROGRESS[to]) return 'done'
  return canMove(from, to) ? 'go' : 'refused'
}

/** She took it, and has it with her. */
export const TAKEN_STATES = ['accepted', 'short', 'packed'] as const satisfies ConsignmentStateName[]

export function isTaken(state: ConsignmentStateName): boolean {
  return (TAKEN_STATES as readonly ConsignmentStateName[]).includes(state)
}

/** States in which a consignment still wants something from its group. */
export const OPEN_STATES = ['pending', ...TAKEN_STATES] as const satisfies ConsignmentStateName[]

export function isOpen(state: ConsignmentStateName): boolean {
  return (OPEN_STATES as readonly ConsignmentStateName[]).includes(state)
}
