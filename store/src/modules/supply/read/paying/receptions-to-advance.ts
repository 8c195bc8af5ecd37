import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { prepared } from '../../../../kernel/prepared'
import { agreementTermsInForce } from '../../../federation/read/agreement-terms'
import { organizations } from '../../../federation/read/rows'
import { basisPointsOf } from '../../../federation/read/share-terms-in-force'
import { receptionValueClp } from '../../rules/paying/reception-value'
import { invoicesNow, receptionsNow } from '../rows'

/** What was received of a group and is not paid: of what an advance can be given. */
export type ReceptionToAdvance = {
  id: string
  organizationId: string
  group: { handle: string; name: string }
  receivedOn: string
  units: number
  standard: string
  buyer: string
  /** Of the call-off. */
  number: number
  /** What its invoice will leave the group. */
  valueClp: number
  /** Something of its invoice was paid. */
  isPaid: boolean
}

/** What came after the invoice was written is in none. */
const SQL = `select r.id, r.organization_id as "organizationId",
  json_build_object('handle', g.handle, 'name', g.name) as "group", r.received_on as "receivedOn",
  r.accepted_units as units, s.name as standard, b.name as buyer, c.number,
  c.organization_id as supplier, l.net_unit_clp as "netUnitClp", ${basisPointsOf('i.terms_id')} as "basisPoints",
  exists (select 1 from supply_invoice_payment p where p.invoice_id = i.id) as "isPaid"
from ${receptionsNow} r join ${organizations} g on g.id = r.organization_id
join supply_call_off c on c.id = r.call_off_id join supply_standard s on s.id = c.standard_id
join supply_agreement a on a.id = c.agreement_id join supply_buyer b on b.id = a.buyer_id
join supply_quotation_line l on l.version_id = a.version_id and l.standard_id = c.standard_id and l.month = c.month
left join ${invoicesNow} i on i.call_off_id = c.id
where g.parent_id = :payer and r.accepted_units > 0
  and (i.created_at is null or i.created_at >= r.created_at)`

type Row = Omit<ReceptionToAdvance, 'valueClp'> & {
  supplier: string
  netUnitClp: number
  basisPoints: number[] | null
}

const MOST = 200

async function read(knex: Knex, sql: string, values: Knex.ValueDict): Promise<ReceptionToAdvance[]> {
  const { rows } = await prepared<Row>(knex, sql, values)
  const suppliers = [...new Set(rows.map(({ supplier }) => supplier))]
  const inForce = new Map(
    await Promise.all(
      suppliers.map(async (id) => [id, (await agreementTermsInForce(knex, id)).basisPoints] as const),
    ),
  )
  return rows.map(({ supplier, netUnitClp, basisPoints, ...row }) => ({
    ...row,
    valueClp: receptionValueClp({
      units: row.units,
      netUnitClp,
      basisPoints: basisPoints ?? inForce.get(supplier) ?? [],
    }),
  }))
}

/** Of groups that a desk pays, the newest first: of what nothing was paid yet. */
export const receptionsToAdvance = (knex: Knex, payer: string): Promise<ReceptionToAdvance[]> =>
  read(
    knex,
    `select * from (${SQL}) x where not x."isPaid" order by x."receivedOn" desc, x.id desc limit ${MOST}`,
    { payer },
  )

/** One of them, also one that is being paid; null: that desk pays no such group. */
export async function receptionToAdvance(
  knex: Knex,
  payer: string,
  id: string,
): Promise<ReceptionToAdvance | null> {
  const [found] = await read(knex, `${SQL} and r.id = :id`, { payer, id })
  return found ?? null
}
