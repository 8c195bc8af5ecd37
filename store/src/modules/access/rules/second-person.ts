/** Somebody of the panel, as far as it matters for what two people must see. */
export type Person = {
  userId: string
  /** Who gave that account its place: who asked and who confirmed. */
  madeBy: string[]
  madeAt: Date
}

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
