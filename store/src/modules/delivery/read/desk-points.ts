import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskPoint } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { communes, points } from './rows'

type Row = Omit<DeskPoint, 'organization' | 'awaited'> & { organization: string }

const SQL = `select p.id, p.kind, p.organization_handle as organization, p.name, p.address, p.commune_code as "communeCode",
  coalesce(c.name, '') as commune, p.hours, p.instructions, p.dates
from ${points} p left join ${communes} c on c.code = p.commune_code
where p.organization_handle = any(cast(:handles as text[]))
order by array_position(array['collection', 'pickup', 'fair'], p.kind), c.name, p.name`

/** Of those organizations, by handle: where groups bring their goods, then where buyers fetch them. */
export async function readPointsOf(knex: Knex, handles: string[]): Promise<Row[]> {
  return (await prepared<Row>(knex, SQL, { handles })).rows
}
