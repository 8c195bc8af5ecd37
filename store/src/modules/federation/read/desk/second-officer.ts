import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { Problem } from '../../../../kernel/problem'
import { databaseNow } from '../../../../kernel/time/clock'
import { isSecondPerson, whyNotSecond } from '../../../access/rules/second-person'
import { byOfficer, type Officer } from '../../write/write-act'
import { personBehind } from './officer-person'

async function bothOf(knex: Knex, askedBy: string, officer: Officer) {
  const [first, second] = [await personBehind(knex, askedBy), await personBehind(knex, byOfficer(officer))]
  return first && second && { first, second }
}

/** Whether what one officer asked may be decided by this one, for the page that asks. */
export async function isSecondOfficer(knex: Knex, askedBy: string, officer: Officer): Promise<boolean> {
  const both = await bothOf(knex, askedBy, officer)
  return both !== null && isSecondPerson(both.first, both.second, await databaseNow(knex))
}

/**
 * What one officer asked is decided by another: not by herself in another office, nor by one of whom either gave the
 * other her office within a week. @param askedBy a `by` column: `mandate:<id>`
 * @throws Problem 409 needs_second_person
 */
export async function demandSecondOfficer(knex: Knex, askedBy: string, officer: Officer): Promise<void> {
  const both = await bothOf(knex, askedBy, officer)
  if (!both)
    throw new Problem('needs_second_person', 'Falta que lo confirme otra persona que tenga el cargo.')
  if (!isSecondPerson(both.first, both.second, await databaseNow(knex)))
    throw new Problem('needs_second_person', whyNotSecond(both.first, both.second))
}
