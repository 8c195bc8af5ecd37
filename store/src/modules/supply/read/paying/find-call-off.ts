import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'

/** A call-off and what its agreement says of its price, net, and of its payment. */
export type AgreedCallOff = { id: string; agreementId: string; netUnitClp: number; paymentDays: number }

const SQL = `select c.id, c.agreement_id as "agreementId", l.net_unit_clp as "netUnitClp", v.payment_days as "paymentDays"
  from supply_call_off c join supply_agreement a on a.id = c.agreement_id
  join supply_quotation_version v on v.id = a.version_id
  join supply_quotation_line l on l.version_id = v.id and l.standard_id = c.standard_id and l.month = c.month
  where c.id = :id and c.organization_id = :organizationId and c.deleted_at is null`

/** Null: that desk has no such call-off. */
export async function findCallOff(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<AgreedCallOff | null> {
  return (await prepared<AgreedCallOff>(knex, SQL, { organizationId, id })).rows[0] ?? null
}
