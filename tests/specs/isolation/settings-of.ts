import { sql } from '../../clients/store-database.ts'

/** What is settled: the tariff in force, and a point of that association. */
export async function settingsOf(association: string): Promise<{ tariffId: string; pointId: string }> {
  const [row] = await sql<{ tariffId: string; pointId: string }>(
    `select t.id as "tariffId", p.id as "pointId" from tariff t, point p
      where t.deleted_at is null and t.valid_from <= now() and p.organization_handle = $1 and p.deleted_at is null
      order by t.valid_from desc, p.id limit 1`,
    [association],
  )
  if (!row) throw new Error(`nothing is settled for ${association}`)
  return row
}
