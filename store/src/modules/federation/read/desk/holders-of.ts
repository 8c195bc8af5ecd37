import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Capability } from '../../../../contracts/desk'
import { CAPABILITIES } from '../../rules/capabilities'
import { officeNames } from '../../rules/offices'
import { isInForce } from '../in-force'

/** Members who hold an office in that organization itself which opens something there now. */
export async function holdersOf(
  knex: Knex,
  organizationId: string,
  capability: Capability,
): Promise<string[]> {
  const offices = officeNames.filter((office) => CAPABILITIES[office][capability])
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select distinct d.member_id as id from mandate d
      where d.organization_id = :organizationId and d.office = any(cast(:offices as text[])) and ${isInForce('d')} order by 1`,
    { organizationId, offices },
  )
  return rows.map(({ id }) => id)
}
