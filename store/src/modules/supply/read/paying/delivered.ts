import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import { deliveredOfCallOffs } from '../rows'

/** What a group delivered of a call-off. */
type Delivered = { organizationId: string; units: number }

const SQL = `select d.organization_id as "organizationId", d.units from ${deliveredOfCallOffs} d
  where d.call_off_id = :callOff and d.units > 0 order by d.organization_id`

/** What each group delivered of a call-off: what was received of it, or all that it took on where nothing is received. */
export async function deliveredOf(knex: Knex, callOff: string): Promise<Delivered[]> {
  return (await prepared<Delivered>(knex, SQL, { callOff })).rows
}
