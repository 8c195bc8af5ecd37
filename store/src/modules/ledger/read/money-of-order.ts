import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { refunds } from '../../checkout/read/rows'
import { consignmentLines, consignments } from '../../consignment/read/rows'
import { everyOrganization } from '../../federation/read/rows'

const SQL = `select
  (select coalesce(json_agg(json_build_object('id', p.id, 'event', p.event, 'at', p.created_at, 'refundId', p.refund_id,
      'entries', (select json_agg(json_build_object('account', e.account, 'kind', e.kind, 'amountClp', e.amount_clp,
          'basisPoints', e.basis_points, 'reverses', v.kind, 'organization', g.name, 'group', w.name, 'line', l.title) order by e.id)
        from ledger_entry e left join ${everyOrganization} g on g.id = e.organization_id
        left join ledger_entry v on v.id = e.reverses_id
        left join ${consignments} c on c.id = e.consignment_id
        left join ${everyOrganization} w on w.id = c.organization_id
        left join ${consignmentLines} l on l.id = e.line_id where e.posting_id = p.id)) order by p.created_at, p.id), '[]')
    from ledger_posting p where p.order_id = :id) as postings,
  (select coalesce(json_agg(json_build_object('account', b.account, 'organization', b.name, 'balanceClp', b.balance)
      order by b.account, b.name), '[]')
    from (select e.account, g.name, sum(e.amount_clp)::int as balance from ledger_entry e
      left join ${everyOrganization} g on g.id = e.organization_id where e.order_id = :id group by 1, 2) b) as balances,
  (select coalesce(json_agg(json_build_object('id', r.id, 'state', r.state, 'amountClp', r.amount_clp, 'reason', r.reason,
      'note', r.note, 'parts', r.parts, 'isByGateway', r.is_by_gateway, 'requestedAt', r.created_at, 'sentAt', r.sent_at)
      order by r.created_at), '[]') from ${refunds} r where r.order_id = :id) as refunds`

/** An order's money line by line: each posting with its entries, in the order in which it happened, balances and refunds. */
export async function moneyOfOrder(
  knex: Knex,
  orderId: string,
): Promise<Record<string, unknown> | undefined> {
  const { rows } = await knex.raw<{ rows: Record<string, unknown>[] }>(SQL, { id: orderId })
  return rows[0]
}
