import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { FairReceipt } from '../../../contracts'
import { prepared } from '../../../kernel/prepared'
import { communes } from '../../delivery/read/rows'
import { everyOrganization } from '../../federation/read/rows'

const SQL = `select s.code, t.name as fair, t.place, t.held_on as "heldOn", s.total_clp as "totalClp",
  s.paid_by as "paidBy", s.document,
  json_build_object('handle', g.handle, 'name', g.name, 'commune', coalesce(m.name, '')) as "group",
  (select json_agg(json_build_object('title', b.title, 'variantTitle', b.variant_title, 'units', l.units,
      'priceClp', b.price_clp, 'amountClp', l.amount_clp) order by b.title, b.id)
    from fair_sale_line l join fair_till_line b on b.id = l.till_line_id where l.sale_id = s.id) as lines
from fair_sale s join fair_till t on t.id = s.till_id
join ${everyOrganization} g on g.id = t.organization_id
left join ${communes} m on m.code = g.commune_code
where s.code = ? and s.deleted_at is null`

/** What was bought with that code, for whoever has it; null: nothing that has come yet. */
export async function fairReceipt(knex: Knex, code: string): Promise<FairReceipt | null> {
  const { rows } = await prepared<FairReceipt>(knex, SQL, [code])
  return rows[0] ?? null
}
