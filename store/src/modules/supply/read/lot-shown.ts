import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { LotShown } from '../../../contracts'
import { communes } from '../../delivery/read/rows'
import { catalogItems } from '../../catalog/read/rows'
import { consignmentSteps } from '../../consignment/read/rows'
import { everyOrganization } from '../../federation/read/rows'
import { gtinsEver, gtinsNow, lotStatesNow, lotStateTold, lotUsesNow, receptionsNow } from './rows'

const day = (moment: string) => `to_char(${moment} at time zone 'America/Santiago', 'YYYY-MM-DD')`

/** Days only, each once: how many went where, and to whom, is nobody's matter. */
const SQL = `select l.code, l.title, json_build_object('handle', g.handle, 'name', g.name, 'commune', coalesce(c.name, ''),
    'association', coalesce(a.name, '')) as "group",
  (select i.handle from ${catalogItems} i where i.product_id = l.product_id) as product,
  case when s.id is not null then json_build_object('name', s.name, 'version', l.standard_version) end as standard,
  (select n.gtin from ${gtinsNow} n where n.standard_id = l.standard_id) as gtin,
  array(select distinct e.gtin from ${gtinsEver} e where e.standard_id = l.standard_id) as gtins,
  l.made_on as "madeOn", l.best_before as "bestBefore", l.declared->>'ingredients' as ingredients,
  nullif(l.declared->'authorization', 'null') as "authorization",
  ${lotStateTold('t.state')} as state, case when t.state = 'recalled' then t.why end as why,
  (select json_agg(json_build_object('what', j.what, 'on', j.day) order by j.day, j.rank) from (
    select 'made' as what, l.made_on as day, 0 as rank
    union select 'delivered', ${day('p.at')}, 1 from ${lotUsesNow} u
      join ${consignmentSteps} p on p.consignment_id = u.consignment_id and p.state = 'handed_over' where u.lot_id = l.id
    union select 'received', r.received_on, 1 from ${receptionsNow} r where r.lot_id = l.id and r.accepted_units > 0
    union select h.state, ${day('h.created_at')}, 2 from supply_lot_state h where h.lot_id = l.id and h.deleted_at is null
  ) j) as journey
from supply_lot l join ${everyOrganization} g on g.id = l.organization_id
left join ${everyOrganization} a on a.id = g.parent_id
left join ${communes} c on c.code = g.commune_code
left join supply_standard s on s.id = l.standard_id
left join ${lotStatesNow} t on t.lot_id = l.id
where l.code = ? and l.deleted_at is null`

/** What a lot says to whoever has its code; null: there is none. */
export async function lotShown(knex: Knex, code: string): Promise<LotShown | null> {
  const { rows } = await knex.raw<{ rows: LotShown[] }>(SQL, [code])
  return rows[0] ?? null
}
