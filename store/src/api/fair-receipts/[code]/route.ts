import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { RECEIPT_LETTERS } from '../../../contracts/fair/till'
import { notFound } from '../../../kernel/problem'
import { readLetters } from '../../../kernel/text/crockford'
import { fairReceipt } from '../../../modules/fair/read/receipt'

/** What was bought at a fair, for whoever has the code. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const code = readLetters(req.params.code ?? '', RECEIPT_LETTERS)
  const receipt = code === null ? null : await fairReceipt(knex, code)
  if (!receipt) throw notFound('Ese comprobante todavía no llega, o el código no es ese.')
  res.set('Cache-Control', 'no-store').json(receipt)
}
