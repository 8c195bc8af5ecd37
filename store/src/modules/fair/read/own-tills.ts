import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { FairProduct, OwnTill, OwnTills } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { productOwners, products, variants } from '../../../medusa/read/products'
import { availableUnits } from '../../catalog/read/available-units'
import { onePriceClp } from '../../catalog/read/one-price'
import { organizations } from '../../federation/read/rows'
import { soldOfLines, soldOfTills } from './rows'

/** Closed ones that a phone still shows; sales whose receipt it can draw again. */
const CLOSED_SHOWN = 5
const SALES_SHOWN = 20

const SALES_SQL = `(select json_agg(json_build_object('key', s.key, 'code', s.code, 'totalClp', s.total_clp,
    'paidBy', s.paid_by, 'soldAt', s.sold_at, 'lines', (select json_agg(json_build_object('line', l.till_line_id,
      'units', l.units) order by l.id) from fair_sale_line l where l.sale_id = s.id)) order by s.sold_at desc, s.id desc)
  from (select * from fair_sale where till_id = t.id order by sold_at desc, id desc limit :sales) s)`

const TILLS_SQL = `select t.id, t.name as fair, t.place, t.held_on as "heldOn", t.float_clp as "floatClp",
  coalesce(s.cash_clp, 0) as "cashClp", coalesce(s.card_clp, 0) as "cardClp", coalesce(s.sales, 0) as "saleCount",
  (select json_agg(json_build_object('id', l.id, 'title', l.title, 'variantTitle', l.variant_title,
      'priceClp', l.price_clp, 'broughtUnits', l.brought_units, 'soldUnits', coalesce(u.units, 0)) order by l.title, l.id)
    from fair_till_line l left join ${soldOfLines} u on u.till_line_id = l.id where l.till_id = t.id) as lines,
  coalesce(case when c.id is null then ${SALES_SQL} end, '[]') as sales,
  case when c.id is not null then json_build_object('countedClp', c.counted_clp, 'expectedClp', c.expected_clp,
    'differenceClp', c.counted_clp - c.expected_clp, 'owedClp', c.owed_clp, 'closedAt', c.created_at) end as closing
from (select t.*, row_number() over (partition by c.id is null order by t.created_at desc, t.id desc) as place_in
    from fair_till t left join fair_closing c on c.till_id = t.id
    where t.organization_id = :organizationId and t.deleted_at is null) t
left join fair_closing c on c.till_id = t.id
left join ${soldOfTills} s on s.till_id = t.id
where c.id is null or t.place_in <= :closed
order by c.id is not null, t.created_at desc, t.id desc`

const PRODUCTS_SQL = `select * from (select v.id as "variantId", p.title, case when count(*) over (partition by p.id) > 1
    then v.title end as "variantTitle", ${onePriceClp('v.id')} as "priceClp",
  coalesce(${availableUnits('v.id', 'g.stock_location_id')}, 0) as available
from ${organizations} g
join ${productOwners} o on o.organization_id = g.id
join ${products} p on p.id = o.product_id and p.status = 'published'
  and p.metadata->>'kind' is distinct from 'experience'
join ${variants} v on v.product_id = p.id
where g.id = :organizationId) own
where "priceClp" > 0 and available > 0 order by title, "variantTitle", "variantId"`

/** A group's tills, the open ones first, and what it could take to another. */
export async function ownTills(knex: Knex, organizationId: string): Promise<OwnTills> {
  const asked = { organizationId, closed: CLOSED_SHOWN, sales: SALES_SHOWN }
  const [tills, brought] = await Promise.all([
    prepared<OwnTill>(knex, TILLS_SQL, asked),
    prepared<FairProduct>(knex, PRODUCTS_SQL, { organizationId }),
  ])
  return { tills: tills.rows, products: brought.rows }
}
