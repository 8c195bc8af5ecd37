import type { Capability } from '../../../contracts/desk'

/** Below `/desk/organizations/{handle}`, what each address asks for. What is not here is closed to everybody. */
const OPENINGS: [method: string, path: RegExp, capability: Capability][] = [
  ['GET', /^\/?$/, 'look'],
  ['GET', /^\/proposals$/, 'look'],
  ['GET', /^\/proposals\/prod_\w{4,64}$/, 'look'],
  ['POST', /^\/proposals\/prod_\w{4,64}$/, 'approve'],
  ['GET', /^\/acts$/, 'offices'],
]

/** @param path below the organization; a HEAD asks for what a GET does */
export function capabilityFor(method: string, path: string): Capability | null {
  const verb = method === 'HEAD' ? 'GET' : method
  return OPENINGS.find(([known, pattern]) => known === verb && pattern.test(path))?.[2] ?? null
}

/** What an officer did, as the organization reads it. */
export const DESK_ACTS = {
  'proposal.approved': 'Aprobó un producto',
  'proposal.returned': 'Pidió un cambio en un producto',
} as const

export type DeskAct = keyof typeof DESK_ACTS
