/**
 * States of an organization and what may follow each. Nobody comes back from having left: a new invitation is needed.
 * A paused one may pause again, with another note or date.
 */
export const ORGANIZATION_MOVES = {
  invited: ['active', 'left'],
  active: ['paused', 'left'],
  paused: ['paused', 'active', 'left'],
  left: [],
} as const satisfies Record<string, readonly string[]>

export type OrganizationStatus = keyof typeof ORGANIZATION_MOVES

export function canChangeStatus(from: OrganizationStatus, to: OrganizationStatus): boolean {
  return (ORGANIZATION_MOVES[from] as readonly string[]).includes(to)
}

/** What asking for a state does: pressed twice, the second press finds it done. */
export function statusMove(from: OrganizationStatus, to: OrganizationStatus): 'change' | 'none' | 'refused' {
  if (canChangeStatus(from, to)) return 'change'
  return from === to ? 'none' : 'refused'
}
