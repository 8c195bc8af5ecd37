import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ReceptionPlace } from '../../../../contracts'
import { points } from '../../../delivery/read/rows'
import { everyOrganization } from '../../../federation/read/rows'

const SQL = `select p.id, p.name, p.address from ${points} p join ${everyOrganization} o on o.handle = p.organization_handle
where p.kind = 'collection' and (o.id = :organizationId or o.parent_id = :organizationId) order by p.name, p.id`

/** Where groups can bring what that desk called for. */
export async function receptionPlaces(knex: Knex, organizationId: string): Promise<ReceptionPlace[]> {
  return (await knex.raw<{ rows: ReceptionPlace[] }>(SQL, { organizationId })).rows
}
