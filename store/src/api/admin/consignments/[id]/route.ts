import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { notFound } from '../../../../kernel/problem'
import { readConsignments } from '../../../../modules/consignment/read/read-consignments'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const [consignment] = await readConsignments(req, { id: req.params.id ?? '' })
  if (!consignment) throw notFound('Ese pedido del grupo no existe.')
  res.json({ consignment })
}
