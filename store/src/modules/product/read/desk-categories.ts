import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DeskCategory } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { whyItStays } from '../rules/category'
import { categories, productCategories, products } from '../../../medusa/read/products'

type Row = Omit<DeskCategory, 'whyItStays'> & { held: number }

/** What was sent back waits for its group, which may still choose another class; an edit that waits may want this one. */
const SQL = `with held as (
  select k.category_id, p.status from ${productCategories} k join ${products} p on p.id = k.product_id
    where p.status <> 'rejected'
  union all
  select c.id, 'proposed' from proposal w join ${categories} c on c.handle = w.after->>'category'
    where w.state = 'waiting' and w.deleted_at is null and not exists (
      select 1 from ${productCategories} k where k.product_id = w.product_id and k.category_id = c.id))
select c.id, c.handle, c.name, c.photo, c.alike as like, c.is_active as "isOffered", coalesce(h."onSale", 0) as "onSale",
  coalesce(h.held, 0) as held
from ${categories} c left join (
  select category_id, cast(count(*) filter (where status = 'published') as int) as "onSale",
    cast(count(*) as int) as held from held group by category_id) h on h.category_id = c.id
order by c.rank, c.name`

/** Every class of products, in the shop's order. */
export async function readDeskCategories(knex: Knex): Promise<DeskCategory[]> {
  const { rows } = await prepared<Row>(knex, SQL, [])
  return rows.map(({ held, ...category }) => ({
    ...category,
    whyItStays: whyItStays({ onSale: category.onSale, held }),
  }))
}
