import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { OpeningCourse } from '../../../contracts/training-progress'
import { prepared } from '../../../kernel/prepared'
import { productOwners, products } from '../../../medusa/read/products'
import { courseThatOpens, qualifiedGroups } from '../../training/read/qualified'
import { ASKED_FOR } from '../../training/rules/what-opens'

const SELLS_SQL = `select distinct o.organization_id as id from ${productOwners} o
join ${products} p on p.id = o.product_id
where o.organization_id = any(cast(? as text[])) and p.status in ('published', 'draft') and p.metadata->>'kind' = 'food'`

/** Groups (ids) whose first food waits for a course that nobody of them has, and the course. */
export type FoodWaits = { course: OpeningCourse; groups: Set<string> } | null

/** What has gone out once, on sale or paused, is asked for nothing, nor is whatever comes after it. */
export async function foodWaits(knex: Knex, groups: string[]): Promise<FoodWaits> {
  const { qualification } = ASKED_FOR.firstFood
  const course = groups.length > 0 ? await courseThatOpens(knex, qualification) : null
  if (!course) return null
  const [{ rows: selling }, qualified] = await Promise.all([
    prepared<{ id: string }>(knex, SELLS_SQL, [groups]),
    qualifiedGroups(knex, qualification, groups),
  ])
  const free = new Set([...selling.map(({ id }) => id), ...qualified])
  return { course, groups: new Set(groups.filter((id) => !free.has(id))) }
}

/** The course that a product of that group waits for, or null. */
export const courseWaitedFor = (waits: FoodWaits, groupId: string, kind: string): OpeningCourse | null =>
  kind === 'food' && waits?.groups.has(groupId) ? waits.course : null
