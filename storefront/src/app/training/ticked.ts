import type { FoundPerson } from '#contracts'

/**
 * What she marked of a session and has not sent: `members` by id, who walked in and was found with signal, and names of
 * who could not be looked for without it.
 */
export type Ticked = { members: string[]; walkIns: FoundPerson[]; names: string[] }

export const NOTHING_TICKED: Ticked = { members: [], walkIns: [], names: [] }

const without = <T>(all: readonly T[], one: T) => all.filter((other) => other !== one)

export const tick = (ticked: Ticked, id: string, isHere: boolean): Ticked => ({
  ...ticked,
  members: isHere ? [...without(ticked.members, id), id] : without(ticked.members, id),
})

/** She was found: she is here, and her name need not be looked for any more. */
export const withWalkIn = (ticked: Ticked, person: FoundPerson, name: string): Ticked => ({
  ...tick(ticked, person.id, true),
  walkIns: [...ticked.walkIns.filter(({ id }) => id !== person.id), person],
  names: without(ticked.names, name),
})

export const withName = (ticked: Ticked, name: string): Ticked => ({
  ...ticked,
  names: [...without(ticked.names, name), name],
})

export const withoutName = (ticked: Ticked, name: string): Ticked => ({
  ...ticked,
  names: without(ticked.names, name),
})

/** After what is marked went on its way: names stay, for nobody has looked for them. */
export const afterSending = ({ names }: Ticked): Ticked => ({ ...NOTHING_TICKED, names })

/** What came back unsent is marked again. */
export const backAgain = (ticked: Ticked, members: readonly string[]): Ticked =>
  members.reduce((now, id) => tick(now, id, true), ticked)
