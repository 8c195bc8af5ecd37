import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ProductFacts } from '../../rules/product-doc'
import { belongsNow } from '../federation/in-force'
import { onePriceClp } from './one-price'

/**
 * Everything a published product's page says, for the given products or (null) for all. One row a product, also for one
 * that lacks its group, price or facts: whether it can be sold is a rule's to say.
 */
const FACTS_SQL = `
select p.id, p.handle, p.title, p.description, p.created_at as "publishedAt", p.metadata as attributes,
  (select c.handle from product_category_product pc join product_category c on c.id = pc.product_category_id
    where pc.product_id = p.id and c.deleted_at is null order by c.rank limit 1) as category,
  json_build_object('handle', g.handle, 'name', g.name, 'commune', co.name, 'communeCode', co.code,
    'province', co.province, 'backOn', case when g.status = 'paused' then coalesce(g.back_on, '') end,
    'association', json_build_object('handle', a.handle, 'name', a.name)) as maker,
  (select coalesce(json_agg(m.name order by m.name), '[]') from membership s join member m on m.id = s.member_id
    where s.organization_id = g.id and ${belongsNow('s')}
      and m.consents_to_be_named) as makers,
  (select json_agg(v order by v."priceClp", v.rank, v.id) from (
    select v.id, v.title, v.variant_rank as rank,
      ${onePriceClp('v')} as "priceClp",
      (select coalesce(min(level.free / l.required_quantity), 0)::int from product_variant_inventory_item l
        left join lateral (select coalesce(sum(il.stocked_quantity - il.reserved_quantity), 0) as free
          from inventory_level il where il.inventory_item_id = l.inventory_item_id
            and il.location_id = g.stock_location_id and il.deleted_at is null) level on true
        where l.variant_id = v.id and l.deleted_at is null) as available
    from product_variant v where v.product_id = p.id and v.deleted_at is null) v) as variants
from product p
left join federation_organization_product_product o on o.product_id = p.id and o.deleted_at is null
left join (organization g join organization a on a.id = g.parent_id join commune co on co.code = g.commune_code)
  on g.id = o.organization_id and g.kind = 'group' and g.deleted_at is null
where p.deleted_at is null and p.status = 'published' and coalesce(g.status, 'active') in ('active', 'paused')
  and (cast(:ids as text[]) is null or p.id = any(cast(:ids as text[])))`

const TERMS_SQL = `select group_bp, association_bp, federation_bp, fund_bp, assembly_date, minutes from share_terms
  where deleted_at is null order by valid_from desc limit 1`

export type Facts = Omit<ProductFacts, 'terms'> & { publishedAt: Date }

export async function readFacts(knex: Knex, ids: string[] | null): Promise<Facts[]> {
  const { rows } = await knex.raw<{ rows: Facts[] }>(FACTS_SQL, { ids })
  return rows
}

/** The shares in force. @throws when no assembly has voted yet: nothing can be sold before that */
export async function readTerms(knex: Knex): Promise<ProductFacts['terms']> {
  const { rows } = await knex.raw<{ rows: Record<string, number | string>[] }>(TERMS_SQL)
  const row = rows[0]
  if (!row) throw new Error('there are no share terms yet')
  const points = [row.group_bp, row.association_bp, row.federation_bp, row.fund_bp].map(Number)
  const [group = 0, association = 0, federation = 0, fund = 0] = points
  return {
    basisPoints: [group, association, federation, fund],
    assemblyDate: String(row.assembly_date),
    minutes: String(row.minutes),
  }
}
