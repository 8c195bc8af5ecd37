import { everyOrganization } from '../../federation/read/rows'
import { entries, isPaid, postings } from '../../ledger/read/rows'
import type { Check } from '../../ledger/reconciliation/checks'
import { linesInForce } from '../read/awaited-items'

const NOWHERE = `null as "orderId", cast(null as int) as "displayId"`

/** Closed months against the books: what a statement says is what its entries add up to, and each goes on from the last. */
export const SETTLEMENT_CHECKS: Check[] = [
  {
    name: 'statements',
    compared: 'select count(*) from statement',
    differences: `select ${NOWHERE}, 'La liquidación ' || s.number || ' no es la suma de sus movimientos' as what,
        s.earned_clp || ' y ' || s.paid_clp as expected, x.earned || ' y ' || x.paid as found
      from statement s cross join lateral (
        select coalesce(sum(e.amount_clp) filter (where not ${isPaid('e')}), 0) as earned,
          coalesce(sum(e.amount_clp) filter (where ${isPaid('e')}), 0) as paid, count(e.id) as entries
        from ${entries} e where e.statement_id = s.id) x
      where (x.earned, x.paid, x.entries) is distinct from (s.earned_clp, s.paid_clp, s.entry_count)
      union all select ${NOWHERE}, 'La liquidación ' || s.number || ' no sigue de la anterior',
        coalesce(b.closing_clp, 0)::text, s.opening_clp::text
      from statement s join settlement_period p on p.id = s.period_id
      left join lateral (select t.closing_clp from statement t join settlement_period q on q.id = t.period_id
        where t.organization_id = s.organization_id and t.account = s.account and q.month < p.month
        order by q.month desc limit 1) b on true
      where s.opening_clp <> coalesce(b.closing_clp, 0)
      union all select ${NOWHERE}, 'Un movimiento lleva una liquidación que no existe', 'una liquidación', e.statement_id
      from ${entries} e left join statement s on s.id = e.statement_id
      where e.statement_id is not null and s.id is null`,
  },
  {
    name: 'payouts',
    compared: `select count(*) from payout where paid_at is not null`,
    differences: `select ${NOWHERE}, 'El libro no dice lo mismo que un pago a ' || o.name as what,
        x.expected::text as expected, x.found::text as found
      from payout p join ${everyOrganization} o on o.id = p.organization_id cross join lateral (
        select case when p.paid_at is null then 0 else -p.amount_clp end as expected, (select coalesce(sum(e.amount_clp), 0)
          from ${postings} l join ${entries} e on e.posting_id = l.id and e.account = p.account
            and e.kind = case when p.is_advance then 'advance' else 'payout' end
          where l.key = 'payout:' || p.id) as found
        union all select case when p.state = 'returned' then p.amount_clp else 0 end, (select coalesce(sum(e.amount_clp), 0)
          from ${postings} l join ${entries} e on e.posting_id = l.id and e.account = p.account
            and e.kind = case when p.is_advance then 'advance' else 'payout' end
          where l.key = 'payout_return:' || p.id)) x
      where x.expected <> x.found
      union all select ${NOWHERE}, 'Un movimiento es de un pago que no existe', 'un pago', l.key
      from ${postings} l left join payout p on p.id = split_part(l.key, ':', 2)
      where (l.key like 'payout:%' or l.key like 'payout\\_return:%') and p.id is null`,
  },
  {
    name: 'deposits',
    compared: 'select count(*) from deposit',
    differences: `select ${NOWHERE}, 'El depósito ' || d.invoice || ' no es la suma de sus ventas' as what,
        d.lines_clp || ' y ' || d.expected_fee_clp as expected, x.lines || ' y ' || x.fee as found
      from deposit d cross join lateral (select coalesce(sum(l.amount_clp), 0) as lines,
        coalesce(sum(l.expected_fee_clp), 0) as fee from deposit_line l where l.deposit_id = d.id) x
      where d.takes_back_id is null and (x.lines, x.fee) is distinct from (d.lines_clp::bigint, d.expected_fee_clp::bigint)
      union all select ${NOWHERE}, 'El libro no dice lo mismo que el depósito ' || d.invoice,
        -d.amount_clp || ' y ' || d.lines_clp - d.expected_fee_clp, x.bank || ' y ' || x.gateway
      from deposit d cross join lateral (select coalesce(sum(e.amount_clp) filter (where e.account = 'bank'), 0) as bank,
          coalesce(sum(e.amount_clp) filter (where e.account = 'gateway'), 0) as gateway
        from ${postings} p join ${entries} e on e.posting_id = p.id
        where p.key = case when d.takes_back_id is null then 'deposit:' else 'deposit_return:' end || d.id) x
      where (x.bank, x.gateway) is distinct from (-d.amount_clp::bigint, (d.lines_clp - d.expected_fee_clp)::bigint)
      union all select p.order_id as "orderId", cast(null as int), 'Una venta depositada no es lo que dice el libro',
        x.clp::text, l.amount_clp::text
      from ${linesInForce} l join ${postings} p on p.id = l.posting_id
      cross join lateral (select -coalesce(sum(e.amount_clp), 0) as clp from ${entries} e
        where e.posting_id = p.id and e.account = 'gateway' and e.kind = 'cash_held') x
      where x.clp <> l.amount_clp
      union all select min(l.order_id), cast(null as int), 'Una venta está en más de un depósito', '1', count(*)::text
      from ${linesInForce} l where l.posting_id is not null group by l.posting_id having count(*) > 1
      union all select ${NOWHERE}, 'Un movimiento es de un depósito que no existe', 'un depósito', p.key
      from ${postings} p left join deposit d on d.id = split_part(p.key, ':', 2)
      where p.event in ('deposit', 'deposit_return') and d.id is null`,
  },
]
