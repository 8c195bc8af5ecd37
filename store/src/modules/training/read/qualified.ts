import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OpeningCourse } from '../../../contracts/training-progress'
import type { Qualification } from '../../../contracts/training'
import { prepared } from '../../../kernel/prepared'
import { membershipsNow } from '../../federation/read/rows'
import { newestOutlines } from './outlines'
import { qualificationsNow } from './rows'

/** The course that opens it, the first one by title; null: there is none, and then nobody is asked for it. */
export async function courseThatOpens(
  knex: Knex,
  qualification: Qualification,
): Promise<OpeningCourse | null> {
  const open = (await newestOutlines(knex)).find(
    ({ isWithdrawn, opens }) => !isWithdrawn && opens.includes(qualification),
  )
  return open ? { handle: open.handle, title: open.title } : null
}

const GROUPS_SQL = `select distinct m.organization_id as id from ${membershipsNow} m
join ${qualificationsNow} q on q.member_id = m.member_id and q.qualification = :qualification
where m.organization_id = any(cast(:groups as text[]))`

/** Of those groups (ids), in which somebody holds it today. */
export async function qualifiedGroups(
  knex: Knex,
  qualification: Qualification,
  groups: string[],
): Promise<Set<string>> {
  const { rows } = await prepared<{ id: string }>(knex, GROUPS_SQL, { qualification, groups })
  return new Set(rows.map(({ id }) => id))
}

const MEMBER_SQL = `select 1 from ${qualificationsNow} q where q.member_id = :memberId and q.qualification = :qualification limit 1`

/** Whether a member holds it today. */
export async function isQualified(
  knex: Knex,
  qualification: Qualification,
  memberId: string,
): Promise<boolean> {
  const { rows } = await prepared(knex, MEMBER_SQL, { memberId, qualification })
  return rows.length > 0
}
