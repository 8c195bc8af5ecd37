import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskConsignment, DeskConsignmentLine } from '../../../../contracts/desk/orders'
import { prepared } from '../../../../kernel/prepared'
import { notFound } from '../../../../kernel/problem'
import { refunds } from '../../../checkout/read/rows'
import { actorName } from '../../../federation/read/actor-name'
import { entries, postings } from '../../../ledger/read/rows'
import { readOwnConsignment } from '../read-own-consignments'
import { findConsignmentRow } from './list-consignments'
import { openOthers } from './open-others'

/** What of it an office is told. */
export type SeenBy = { helps: boolean; money: boolean }

const MORE_SQL = `select c.organization_id as "organizationId",
  (select json_object_agg(l.id, l.quantity_refunded) from consignment_line l
    where l.consignment_id = c.id and l.deleted_at is null) as back,
  (select json_agg(json_build_object('state', t.state, 'at', t.at, 'by', ${actorName('t.actor')}) order by t.at, t.id)
    from consignment_step t where t.consignment_id = c.id and t.deleted_at is null) as steps,
  (select coalesce(json_agg(json_build_object('id', r.id, 'at', r.created_at, 'reason', r.reason, 'note', r.note,
      'amountClp', b.clp, 'isPaid', r.state in ('sent', 'done')) order by r.created_at, r.id), '[]')
    from ${refunds} r join (select p.refund_id, cast(sum(e.amount_clp) as int) as clp from ${postings} p
      join ${entries} e on e.posting_id = p.id
      where p.order_id = c.order_id and e.consignment_id = c.id and e.account = 'refund' group by 1) b
      on b.refund_id = r.id) as refunds
from consignment c where c.id = ?`

type More = {
  organizationId: string
  back: Record<string, number>
  steps: DeskConsignment['steps']
  refunds: DeskConsignment['refunds']
}

/**
 * One of those groups (ids), as its group sees it, without what the office is not told.
 * @throws Problem 404 not_found
 */
export async function readDeskConsignment(
  knex: Knex,
  groups: string[],
  id: string,
  { helps, money }: SeenBy,
): Promise<DeskConsignment> {
  const seesAmounts = helps || money
  const row = await findConsignmentRow(knex, groups, id, seesAmounts)
  const { rows } = row ? await prepared<More>(knex, MORE_SQL, [id]) : { rows: [] }
  const [more] = rows
  if (!row || !more) throw notFound('Ese pedido no está en esta mesa.')
  const own = await readOwnConsignment(knex, more.organizationId, id)
  const hidden = <T>(amount: T) => (seesAmounts ? amount : null)
  return {
    ...row,
    collectionPoint: own.collectionPoint,
    recipient: helps ? own.recipient : null,
    carrier: own.carrier,
    trackingCode: own.trackingCode,
    arrives: own.delivery.arrives,
    lines: own.lines.map((line) => lineOf(line, more.back[line.id] ?? 0, hidden(line.unitPriceClp))),
    steps: more.steps,
    refunds: more.refunds.map((refund) => ({ ...refund, amountClp: hidden(refund.amountClp) })),
    deliveryClp: hidden(own.deliveryClp ?? 0),
    earnsClp: money ? own.earnsClp : null,
    openOthers: helps ? await openOthers(knex, groups, id) : { groups: [], backClp: 0 },
  }
}

type OwnLine = Awaited<ReturnType<typeof readOwnConsignment>>['lines'][number]

const lineOf = (
  line: OwnLine,
  quantityRefunded: number,
  unitPriceClp: number | null,
): DeskConsignmentLine => ({
  id: line.id,
  title: line.title,
  variantTitle: line.variantTitle,
  quantity: line.quantity,
  quantityConfirmed: line.quantityConfirmed,
  shortageReason: line.shortageReason,
  quantityRefunded,
  unitPriceClp,
})
