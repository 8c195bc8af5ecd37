import type { MedusaContainer } from '@medusajs/framework/types'
import { DELIVERY } from '../modules/delivery'
import { COMMUNES } from '../modules/delivery/data/communes'
import type { DeliveryService } from '../modules/delivery/service'

/** The communes of Chile; no carrier goes to any until the federation says which. Safe to run again. */
export default async function loadTerritory({ container }: { container: MedusaContainer }) {
  const delivery = container.resolve<DeliveryService>(DELIVERY)
  const known = new Set((await delivery.listCommunes({}, { take: 1000 })).map((commune) => commune.code))
  const missing = COMMUNES.filter(([code]) => !known.has(code)).map(([code, name, province, region]) => ({
    code,
    name,
    province,
    region,
    region_code: code.slice(0, 2),
  }))
  if (missing.length > 0) await delivery.createCommunes(missing)
}
