import type { MedusaContainer } from '@medusajs/framework/types'
import { DELIVERY } from '../modules/delivery'
import { COMMUNES } from '../modules/delivery/data/communes'
import { CARRIER, RATES } from '../modules/delivery/data/rates'
import type { DeliveryService } from '../modules/delivery/service'
import { isBranchOnly, zoneOf } from '../rules/zones'

/** The communes, always; the first rate table, only where there is none. Safe to run again. */
export default async function loadTerritory({ container }: { container: MedusaContainer }) {
  const delivery = container.resolve<DeliveryService>(DELIVERY)
  const known = new Set((await delivery.listCommunes({}, { take: 1000 })).map((commune) => commune.code))
  const missing = COMMUNES.filter(([code]) => !known.has(code)).map(([code, name, province, region]) => ({
    code,
    name,
    province,
    region,
    region_code: code.slice(0, 2),
    zone: zoneOf(code.slice(0, 2)),
    is_branch_only: isBranchOnly(code),
  }))
  if (missing.length > 0) await delivery.createCommunes(missing)

  const [, rates] = await delivery.listAndCountRates({}, { take: 1 })
  if (rates === 0) await delivery.createRates(firstRates())
}

function firstRates() {
  const valid_from = new Date()
  return Object.entries(RATES).flatMap(([zone, { days, bands }]) =>
    bands.flatMap(([max_weight_grams, homeClp, branchClp]) =>
      (['home', 'branch'] as const).map((mode) => ({
        carrier: CARRIER,
        mode,
        zone,
        max_weight_grams,
        price_clp: mode === 'home' ? homeClp : branchClp,
        days_min: days[mode][0],
        days_max: days[mode][1],
        valid_from,
      })),
    ),
  )
}
