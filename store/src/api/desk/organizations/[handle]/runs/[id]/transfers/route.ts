import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { invalid, notFound } from '../../../../../../../kernel/problem'
import { TRANSFER_FORMATS } from '../../../../../../../modules/settlement/data/transfer-formats'
import { readTransfers } from '../../../../../../../modules/settlement/read/read-payouts'
import { transferList } from '../../../../../../../modules/settlement/rules/transfer-list'
import { deskOf } from '../../../../../guard'

/** The file to upload at the bank, in the format that `?format=` names. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const format = TRANSFER_FORMATS.find(({ id }) => id === (req.query.format ?? 'general'))
  if (!format) throw invalid('Elige un formato de la lista.')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const transfers = await readTransfers(knex, req.params.id ?? '', organizationId)
  if (!transfers) throw notFound('Ese pago no existe.')
  // A spreadsheet reads UTF-8 only when it is told so.
  res.type('text/csv; charset=utf-8').send(`\uFEFF${transferList(format, transfers)}`)
}
