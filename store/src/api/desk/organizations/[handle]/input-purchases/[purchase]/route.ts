import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { DeskPurchaseWhole } from '../../../../../../contracts'
import { purchaseOf } from '../read-purchase'

/** One, with what each group needs, takes and got. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ purchase: await purchaseOf(req) } satisfies DeskPurchaseWhole)
}
