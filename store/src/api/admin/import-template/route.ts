import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { importTemplate } from '../../../modules/product/sheet/template'

export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.set('content-type', 'text/csv; charset=utf-8')
  res.set('content-disposition', 'attachment; filename="productos-de-un-grupo.csv"')
  res.send(importTemplate())
}
