import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { StandsOnReception } from '../../rules/reception'
import { invoicesNow, looseLots, receptionsNow } from '../rows'

/** A reception as it stands, and what stands on it. `folio`: of the invoice of its call-off. */
export type ReceptionKept = StandsOnReception & {
  id: string
  callOffId: string
  groupId: string
  lotId: string
  lot: string
  standardId: string
  month: string
  acceptedUnits: number
  isTakenBack: boolean
  folio: string | null
}

/** Of a lot in a call-off, what was received and nobody took yet. */
const LOOSE = `coalesce((select k.units from ${looseLots} k where k.call_off_id = r.call_off_id and k.lot_id = r.lot_id), 0)`

const SQL = `select r.id, r.call_off_id as "callOffId", r.organization_id as "groupId", r.lot_id as "lotId", l.code as lot,
  c.standard_id as "standardId", c.month, coalesce(n.accepted_units, 0) as "acceptedUnits", n.id is null as "isTakenBack",
  i.folio, i.id is not null as "isInvoiced", ${LOOSE} as "looseUnits"
from supply_reception r join supply_call_off c on c.id = r.call_off_id join supply_lot l on l.id = r.lot_id
left join ${receptionsNow} n on n.id = r.id
left join ${invoicesNow} i on i.call_off_id = c.id
where r.id = :id and c.organization_id = :organizationId and r.deleted_at is null`

/** One of a desk; null: it has none of that id. */
export async function receptionKept(
  knex: Knex,
  organizationId: string,
  id: string,
): Promise<ReceptionKept | null> {
  return (await knex.raw<{ rows: ReceptionKept[] }>(SQL, { organizationId, id })).rows[0] ?? null
}
