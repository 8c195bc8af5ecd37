import type { Capability } from '../../../contracts/desk'
import type { Office } from './offices'

/** - own: in the organization of the office; - descendants: also in every organization below it */
export type Scope = 'own' | 'descendants'

const EVERYBODY = { look: 'descendants' } as const

/** Office × capability × scope: nothing else decides who may do what at the desk, and what is not here is closed. */
export const CAPABILITIES: Record<Office, Partial<Record<Capability, Scope>>> = {
  president: { ...EVERYBODY, approve: 'descendants', offices: 'descendants' },
  secretary: { ...EVERYBODY, offices: 'descendants' },
  treasurer: { ...EVERYBODY, offices: 'own' },
  coordinator: { ...EVERYBODY, approve: 'descendants' },
  trainer: { look: 'own' },
  quality: { look: 'own' },
  communications: { look: 'own' },
  auditor: { ...EVERYBODY, offices: 'descendants' },
}

/** An office of somebody, seen from the organization that she looks at: its own, or one below that of the office. */
export type HeldOffice = { mandateId: string; office: Office; isOwn: boolean }

/** The office that opens it, or null: then it is closed to her. One in the organization itself comes first. */
export function openedBy(held: readonly HeldOffice[], capability: Capability): HeldOffice | null {
  const opens = ({ office, isOwn }: HeldOffice) => {
    const scope = CAPABILITIES[office][capability]
    return scope === 'descendants' || (scope === 'own' && isOwn)
  }
  return held.find((one) => one.isOwn && opens(one)) ?? held.find(opens) ?? null
}

/** All that she may do there. */
export function capabilitiesOf(held: readonly HeldOffice[]): Capability[] {
  const all: Capability[] = ['look', 'approve', 'offices']
  return all.filter((capability) => openedBy(held, capability) !== null)
}
