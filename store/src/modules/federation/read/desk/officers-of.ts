import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { CAPABILITIES } from '../../rules/capabilities'
import { everNeedsFactor } from '../../rules/desk-openings'
import { officeNames } from '../../rules/offices'
import { isInForce } from '../in-force'
import type { Capability } from '../../../../contracts/desk'

/** Offices that move money or give rights. */
const withFactor = officeNames.filter((office) =>
  everNeedsFactor(Object.keys(CAPABILITIES[office]) as Capability[]),
)

const SQL = `select m.id, m.name, array_agg('mandate:' || d.id order by d.since) as mandates
from mandate d join member m on m.id = d.member_id
where d.organization_id = :organizationId and d.office = any(cast(:offices as text[])) and ${isInForce('d')}
group by m.id order by m.name, m.id`

export type GraveOfficer = { id: string; name: string; mandates: string[] }

/** Who holds an office there whose acts ask for a second factor. */
export async function graveOfficers(knex: Knex, organizationId: string): Promise<GraveOfficer[]> {
  const values = { organizationId, offices: withFactor }
  return (await knex.raw<{ rows: GraveOfficer[] }>(SQL, values)).rows
}
