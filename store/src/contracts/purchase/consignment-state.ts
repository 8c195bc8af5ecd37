/** States of a consignment and what may follow each. */
export const CONSIGNMENT_MOVES = {
  pending: ['accepted', 'cancelled'],
  accepted: ['packed', 'short', 'cancelled'],
  packed: ['handed_over', 'cancelled'],
  handed_over: ['delivered'],
  short: ['short', 'packed', 'cancelled'],
  delivered: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>

export type ConsignmentStateName = keyof typeof CONSIGNMENT_MOVES

export function canMove(from: ConsignmentStateName, to: ConsignmentStateName): boolean {
  return (CONSIGNMENT_MOVES[from] as readonly string[]).includes(to)
}
