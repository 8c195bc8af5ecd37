/** Somebody of the panel or an officer, as far as it matters for what two people must see. */
export type Person = {
  /** The user of the panel, or the member who holds the office. */
  userId: string
  /** Who gave that account its place, or that member her office: who asked and who confirmed. */
  madeBy: string[]
  madeAt: Date
}

/** Whether an officer did that, in which office; else a user of the panel did. */
export const isOfDesk = (by: string): boolean => by.startsWith('mandate:')

const STRANGE_DAYS = 7
const DAY_MS = 24 * 60 * 60_000

/** Whether one was let in by the other less than a week ago: then both may be one person. */
const isMadeLately = (one: Person, by: Person, now: Date) =>
  one.madeBy.includes(by.userId) && now.getTime() - one.madeAt.getTime() < STRANGE_DAYS * DAY_MS

/** Whether what the first one saw or asked is seen by two when the second one sees it too. */
export function isSecondPerson(first: Person, second: Person, now: Date): boolean {
  if (first.userId === second.userId) return false
  return !isMadeLately(second, first, now) && !isMadeLately(first, second, now)
}

/** Why somebody does not count as the second person, in words. */
export function whyNotSecond(first: Person, second: Person): string {
  return first.userId === second.userId
    ? 'Tú lo pediste. Falta que otra persona lo confirme.'
    : `Una de las dos cuentas la abrió la otra hace menos de ${STRANGE_DAYS} días. Que lo confirme alguien más, o espera.`
}

/** The same of two officers. */
export function whyNotSecondAtDesk(first: Person, second: Person): string {
  return first.userId === second.userId
    ? 'Tú lo pediste. Falta que otra persona con cargo lo confirme.'
    : `Una de ustedes dos recibió su cargo de la otra hace menos de ${STRANGE_DAYS} días. Que lo confirme alguien más, o esperen.`
}

export const OWN_FACTOR = 'Es tu propia aplicación de códigos: lo dicen otras dos personas.'
