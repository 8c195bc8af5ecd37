import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OpeningCourse } from '../../../contracts/training-progress'
import type { Office } from '../../federation/rules/offices'
import { OFFICE_ASKS } from '../rules/what-opens'
import { courseThatOpens, isQualified } from './qualified'

/** The course that she lacks for that office, or null: she has it, or nobody is asked for one. */
export async function courseLackedFor(
  knex: Knex,
  office: Office,
  memberId: string,
): Promise<OpeningCourse | null> {
  const qualification = OFFICE_ASKS[office]
  if (!qualification || (await isQualified(knex, qualification, memberId))) return null
  return courseThatOpens(knex, qualification)
}
