/** Offices that a member may hold in an association or in the federation, as DESIGN §3 names them, and how people call each. */
export const OFFICES = {
  president: 'Presidenta',
  secretary: 'Secretaria',
  treasurer: 'Tesorera',
  coordinator: 'Coordinadora',
  trainer: 'Formadora',
  quality: 'Encargada de calidad',
  communications: 'Encargada de comunicaciones',
  auditor: 'Revisora de cuentas',
} as const satisfies Record<string, string>

export type Office = keyof typeof OFFICES

export const officeNames = Object.keys(OFFICES) as Office[]

/** Held by one member at a time: with the next one, the term of the one before is over. */
export const isHeldByOne = (office: Office): boolean =>
  ['president', 'secretary', 'treasurer'].includes(office)

const LONGEST_TERM_YEARS = 4

/**
 * Whether a term may end on that day: from today to the same day four years on, for who goes on is elected again.
 * @param until the last day, `YYYY-MM-DD` in Chile, as `today` is
 */
export function isTermAllowed(until: string, today: string): boolean {
  return until >= today && until <= `${Number(today.slice(0, 4)) + LONGEST_TERM_YEARS}${today.slice(4)}`
}
