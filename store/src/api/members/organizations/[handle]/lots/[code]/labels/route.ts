import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { lotAddress } from '../../../../../../../contracts/gtin'
import { readLotCode } from '../../../../../../../contracts/lot-code'
import { lotLabels } from '../../../../../../../documents/make-document'
import { env } from '../../../../../../../env'
import { notFound } from '../../../../../../../kernel/problem'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { lotShown } from '../../../../../../../modules/supply/read/lot-shown'
import { sendDocument } from '../../../../../../send-document'

/** A sheet of labels of one of the group's lots. One that was recalled gets none. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { handle } = actingOf(req)
  const code = readLotCode(req.params.code ?? '')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lot = code === null ? null : await lotShown(knex, code)
  if (lot?.group.handle !== handle) throw notFound('No encontramos ese lote entre los de tu grupo.')
  if (lot.state === 'recalled') throw notFound('Ese lote se retiró: no lleva etiquetas.')
  sendDocument(res, lotLabels(lot, lotAddress(env.shopUrl, lot)))
}
