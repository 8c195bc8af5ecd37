import { createHash } from 'node:crypto'
import type { StatementAccount } from '../../../contracts'

/** What a statement says, as it is kept. */
export type StatementFacts = {
  number: number
  month: string
  account: StatementAccount
  organizationId: string
  openingClp: number
  earnedClp: number
  paidClp: number
  closingClp: number
  entryCount: number
  /** SHA-256 of its entries. */
  entriesHash: string
}

/** SHA-256, in hexadecimal, of all that a statement says: printed on it, and the same for ever. */
export function statementHash(facts: StatementFacts): string {
  const { number, month, account, organizationId, openingClp, earnedClp, paidClp, closingClp } = facts
  const told = [number, month, account, organizationId, openingClp, earnedClp, paidClp, closingClp]
  return createHash('sha256')
    .update([...told, facts.entryCount, facts.entriesHash].join('\n'))
    .digest('hex')
}

/** An account of a body that may get a statement. */
export type Body = {
  account: StatementAccount
  organizationId: string
  name: string
  /** The body above it; the fund's is the federation. Null: the federation. */
  parentId: string | null
  /** What was left of the statement before. */
  openingClp: number
  hasEntries: boolean
}

const ORDER: StatementAccount[] = ['group', 'association', 'federation', 'fund']

/**
 * Who gets a statement, in the order of their numbers: each that has entries or something left from before, each that
 * stands above one of those, and always the federation and its fund.
 */
export function bodiesToTell(bodies: readonly Body[]): Body[] {
  const above = new Map(
    bodies.filter(({ account }) => account !== 'fund').map((body) => [body.organizationId, body]),
  )
  const told = new Set(
    bodies.filter(
      ({ account, hasEntries, openingClp }) =>
        hasEntries || openingClp !== 0 || account === 'federation' || account === 'fund',
    ),
  )
  for (const body of [...told]) {
    let parent = body.parentId === null ? undefined : above.get(body.parentId)
    while (parent && !told.has(parent)) {
      told.add(parent)
      parent = parent.parentId === null ? undefined : above.get(parent.parentId)
    }
  }
  return bodies
    .filter((body) => told.has(body))
    .toSorted(
      (one, other) =>
        ORDER.indexOf(one.account) - ORDER.indexOf(other.account) ||
        one.name.localeCompare(other.name, 'es-CL') ||
        (one.organizationId < other.organizationId ? -1 : 1),
    )
}
