import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { communes, points, ratesNow, reachNow } from '../../delivery/read/rows'
import { organizations } from '../../federation/read/rows'
import { prepared } from '../../../kernel/prepared'
import type { PickupPoint } from '../rules/delivery-choices'
import type { RateLine } from '../../../contracts/purchase/carrier-rate'

export type DeliveryFacts = {
  commune: { code: string; name: string; region: string; isBranchOnly: boolean } | null
  rates: RateLine[]
  points: (PickupPoint & { organization: string; isForAll: boolean })[]
}

const SQL = `select
  (select json_build_object('code', c.code, 'name', c.name, 'region', c.region,
      'isBranchOnly', coalesce(w.is_branch_only, false))
    from ${communes} c left join ${reachNow} w on w.code = c.code where c.code = :code) as commune,
  (select coalesce(json_agg(json_build_object('carrier', r.carrier, 'mode', r.mode, 'maxWeightGrams', r.max_weight_grams,
      'priceClp', r.price_clp, 'daysMin', r.days_min, 'daysMax', r.days_max)), '[]')
    from ${ratesNow} r join ${reachNow} w on w.zone = r.zone where w.code = :code) as rates,
  (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'address', p.address,
      'commune', c.name, 'hours', p.hours, 'dates', p.dates, 'organization', p.organization_handle, 'isForAll', o.kind = 'federation') order by p.kind desc, p.name), '[]')
    from ${points} p left join ${communes} c on c.code = p.commune_code
      join ${organizations} o on o.handle = p.organization_handle
    where p.kind in ('pickup', 'fair')) as points`

export async function readDeliveryFacts(knex: Knex, communeCode: string | undefined): Promise<DeliveryFacts> {
  const nowhere = { commune: null, rates: [], points: [] }
  if (!communeCode) return nowhere
  const { rows } = await prepared<DeliveryFacts>(knex, SQL, { code: communeCode })
  return rows[0] ?? nowhere
}
