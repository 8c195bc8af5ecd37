import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { LotKind, OwnLot, OwnLots } from '../../../contracts'
import { productOwners, products } from '../../../medusa/read/products'
import { organizationsAbove } from '../../federation/read/organizations-over'
import { photosOfUploads } from '../../photo/read/rows'
import { gtinsNow, lotStatesNow, lotStateTold, lotUsesNow, receptionsNow, versionsNow } from './rows'

/** What a phone takes along; older ones are at the desk. */
const LIMIT = 100

const RECEPTIONS = `select json_agg(json_build_object('id', k.id, 'on', k.received_on, 'callOff', c.number,
    'acceptedUnits', k.accepted_units, 'downgradedUnits', k.downgraded_units, 'rejectedUnits', k.rejected_units,
    'why', k.why, 'point', k.point, 'photo', f.photo) order by k.created_at desc, k.id desc)
  from ${receptionsNow} k join supply_call_off c on c.id = k.call_off_id
  left join ${photosOfUploads} f on f.organization_id = c.organization_id and f.upload = k.photo_upload
  where k.lot_id = l.id`

const LOTS = `select l.code, l.title, l.product_id as "productId",
  case when s.id is not null then json_build_object('name', s.name, 'version', l.standard_version) end as standard,
  g.gtin, l.units, l.units - coalesce(u.units, 0)::int as left, l.made_on as "madeOn", l.best_before as "bestBefore", l.note,
  ${lotStateTold('t.state')} as state, case when t.state <> 'released' then t.why end as why,
  coalesce((${RECEPTIONS}), '[]') as receptions
from supply_lot l
left join supply_standard s on s.id = l.standard_id
left join ${gtinsNow} g on g.standard_id = l.standard_id
left join ${lotStatesNow} t on t.lot_id = l.id
left join (select lot_id, sum(units) as units from ${lotUsesNow} n group by lot_id) u on u.lot_id = l.id
where l.organization_id = :organizationId and l.deleted_at is null
order by l.made_on desc, l.said_at desc, l.id desc limit ${LIMIT}`

const PRODUCTS = `select p.id, p.title as name, k.days as "shelfLifeDays"
from ${products} p join ${productOwners} o on o.product_id = p.id
left join lateral (select cast(l.best_before as date) - cast(l.made_on as date) as days from supply_lot l
  where l.organization_id = o.organization_id and l.product_id = p.id and l.deleted_at is null
  order by l.said_at desc, l.id desc limit 1) k on true
where o.organization_id = :organizationId and p.status <> 'rejected' and p.metadata->>'kind' is distinct from 'experience'
order by p.title, p.id`

const STANDARDS = `select s.handle as id, s.name, s.unit, v.shelf_life_days as "shelfLifeDays"
from supply_standard s join ${versionsNow} v on v.standard_id = s.id
where s.deleted_at is null and s.organization_id = any(:owners) order by s.name, s.handle`

/** The lots of a group, and of what it may make one. */
export async function ownLots(knex: Knex, organizationId: string): Promise<OwnLots> {
  const owners = await organizationsAbove(knex, organizationId)
  const [lots, products, standards] = await Promise.all([
    knex.raw<{ rows: OwnLot[] }>(LOTS, { organizationId }),
    knex.raw<{ rows: LotKind[] }>(PRODUCTS, { organizationId }),
    knex.raw<{ rows: OwnLots['standards'] }>(STANDARDS, { owners }),
  ])
  return { lots: lots.rows, products: products.rows, standards: standards.rows }
}
