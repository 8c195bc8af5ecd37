import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { lotOf } from './read-lot'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await lotOf(req))
}
