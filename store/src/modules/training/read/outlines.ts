import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { CourseOutline } from '../../../contracts/training'

type Row = { outline: CourseOutline }

const NEWEST = `select distinct on (course) outline from course_outline where deleted_at is null
  order by course, version desc`

/** The newest version of every course, by its title. */
export async function newestOutlines(knex: Knex): Promise<CourseOutline[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select outline from (${NEWEST}) n order by outline->>'title'`,
  )
  return rows.map(({ outline }) => outline)
}

/** The newest version of a course, or null. */
export async function newestOutline(knex: Knex, course: string): Promise<CourseOutline | null> {
  const row = await knex('course_outline')
    .where({ course })
    .whereNull('deleted_at')
    .orderBy('version', 'desc')
    .first<Row | undefined>('outline')
  return row?.outline ?? null
}

/** As it is called now. */
export const courseTitle = async (knex: Knex, course: string): Promise<string> =>
  (await newestOutline(knex, course))?.title ?? course

/** A course as it was in one version, or null. */
export async function outlineOf(knex: Knex, course: string, version: number): Promise<CourseOutline | null> {
  const row = await knex('course_outline')
    .where({ course, version })
    .whereNull('deleted_at')
    .first<Row | undefined>('outline')
  return row?.outline ?? null
}
