import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import type { DeskStandardWhole } from '../../../../../../contracts'
import { standardOf } from '../read-standard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id: _, ...standard } = await standardOf(req)
  res.json({ standard } satisfies DeskStandardWhole)
}
