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

/** A term is at most this long: to go on is to be elected again. */
export const LONGEST_TERM_DAYS = 4 * 366
