import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ProductFacts } from '../../product/rules/product-doc'
import { communes } from '../../delivery/read/rows'
import { everyOrganization, members, membershipsNow, organizations } from '../../federation/read/rows'
import { categoryOf, productOwners, products, variants } from '../../../medusa/read/products'
import { onePriceClp } from './one-price'
import { availableUnits } from './available-units'

/**
 * Everything a published product's page says, for the given products or (null) for all. One row a product, also for one
 * that lacks its group, price or facts: whether it can be sold is a rule's to say.
 */
const FACTS_SQL = `
select p.id, p.handle, p.title, p.description, p.created_at as "publishedAt", p.metadata as attributes,
  ${categoryOf('p.id')} as category,
  json_build_object('handle', g.handle, 'name', g.name, 'commune', co.name, 'communeCode', co.code,
    'province', co.province, 'backOn', case when g.status = 'paused' then coalesce(g.back_on, '') end,
    'association', json_build_object('handle', a.handle, 'name', a.name)) as maker,
  (select coalesce(json_agg(m.name order by m.name), '[]') from ${membershipsNow} s join ${members} m on m.id = s.member_id
    where s.organization_id = g.id and m.consents_to_be_named) as makers,
  (select json_agg(v order by v."priceClp", v.rank, v.id) from (
    select v.id, v.title, v.variant_rank as rank,
      ${onePriceClp('v.id')} as "priceClp",
      coalesce(${availableUnits('v.id', 'g.stock_location_id')}, 0) as available
    from ${variants} v where v.product_id = p.id) v) as variants
from ${products} p
left join ${productOwners} o on o.product_id = p.id
left join (${organizations} g join ${everyOrganization} a on a.id = g.parent_id join ${communes} co on co.code = g.commune_code)
  on g.id = o.organization_id and g.kind = 'group'
where p.status = 'published' and coalesce(g.status, 'active') in ('active', 'paused')
  and (cast(:ids as text[]) is null or p.id = any(cast(:ids as text[])))`

export type Facts = Omit<ProductFacts, 'terms'> & { publishedAt: Date }

export async function readFacts(knex: Knex, ids: string[] | null): Promise<Facts[]> {
  const { rows } = await knex.raw<{ rows: Facts[] }>(FACTS_SQL, { ids })
  return rows
}
