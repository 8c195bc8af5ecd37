import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { invalid, notFound } from '../../../../../../../kernel/problem'
import { TRANSFER_FORMATS } from '../../../../../../../modules/settlement/data/transfer-formats'
import { readTransfers } from '../../../../../../../modules/settlement/read/read-payouts'
import { transferList } from '../../../../../../../modules/settlement/rules/transfer-list'
import { sendDocument } from '../../../../../../send-document'
import { deskOf } from '../../../../../guard'

/** The file to upload at the bank, in the format that `?format=` names. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const format = TRANSFER_FORMATS.find(({ id }) => id === (req.query.format ?? 'general'))
  if (!format) throw invalid('Elige un formato de la lista.')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const transfers = await readTransfers(knex, req.params.id ?? '', organizationId)
  if (!transfers) throw notFound('Ese pago no existe.')
  const id = req.params.id ?? ''
  const list = transferList(format, transfers)
  // A spreadsheet reads UTF-8 only when it is told so; a bank that takes plain letters wants nothing before them.
  const bytes = Buffer.from(/[^\p{ASCII}]/u.test(list) ? `\uFEFF${list}` : list)
  sendDocument(res, { name: `pago-${id.slice(-6)}-${format.id}`, format: 'csv', bytes })
}
