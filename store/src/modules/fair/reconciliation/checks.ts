import { unitsHeld, unitsTaken } from '../../../medusa/read/held-stock'
import type { Check } from '../../ledger/reconciliation/checks'
import { entries, postings } from '../../ledger/read/rows'
import { soldOfLines, soldOfTills } from '../read/rows'

const NOWHERE = `null as "orderId", cast(null as int) as "displayId"`

/** Fairs against the stock and against the books. */
export const FAIR_CHECKS: Check[] = [
  {
    name: 'fairs',
    compared: 'select (select count(*) from fair_till) + (select count(*) from fair_till_line)',
    differences: `select ${NOWHERE}, 'Lo apartado de «' || l.title || '» para ' || t.name || ' no es lo que queda en la caja' as what,
        (x.units * x.required)::text as expected, x.held::text as found
      from fair_till_line l join fair_till t on t.id = l.till_id left join fair_closing c on c.till_id = t.id
      left join ${soldOfLines} s on s.till_line_id = l.id
      cross join lateral (select case when c.id is null then l.brought_units - coalesce(s.units, 0) else 0 end as units,
        ${unitsTaken('l.variant_id')} as required, ${unitsHeld('l.id')} as held) x
      where x.units * x.required <> x.held
      union all select ${NOWHERE}, 'Lo vendido en ' || t.name || ' no es lo que dice el libro', x.expected::text, x.found::text
      from fair_till t left join fair_closing c on c.till_id = t.id left join ${soldOfTills} s on s.till_id = t.id
      cross join lateral (select case when c.id is null then 0 else coalesce(s.cash_clp + s.card_clp, 0) end as expected,
        (select coalesce(-sum(e.amount_clp), 0)::int from ${postings} p join ${entries} e on e.posting_id = p.id
          where p.key = 'fair:' || t.id and e.kind = 'takings') as found) x
      where x.expected <> x.found`,
  },
]
