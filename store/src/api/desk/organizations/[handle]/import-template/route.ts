import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { importTemplate } from '../../../../../modules/product/sheet/template'

/** The empty spreadsheet, as a text that the shop gives as a file. */
export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({ template: importTemplate() })
}
