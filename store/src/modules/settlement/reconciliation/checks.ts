import { entries } from '../../ledger/read/rows'
import type { Check } from '../../ledger/reconciliation/checks'

const NOWHERE = `null as "orderId", cast(null as int) as "displayId"`

/** Closed months against the books: what a statement says is what its entries add up to, and each goes on from the last. */
export const SETTLEMENT_CHECKS: Check[] = [
  {
    name: 'statements',
    compared: 'select count(*) from statement',
    differences: `select ${NOWHERE}, 'La liquidación ' || s.number || ' no es la suma de sus movimientos' as what,
        s.earned_clp || ' y ' || s.paid_clp as expected, x.earned || ' y ' || x.paid as found
      from statement s cross join lateral (
        select coalesce(sum(e.amount_clp) filter (where e.kind <> 'payout'), 0) as earned,
          coalesce(sum(e.amount_clp) filter (where e.kind = 'payout'), 0) as paid, count(e.id) as entries
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
]
