import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { tariffSheet } from '../../../../../../../documents/tariff-sheet'
import { toCsv } from '../../../../../../../documents/to-csv'
import { notFound } from '../../../../../../../kernel/problem'
import { findTariff } from '../../../../../../../modules/delivery/read/desk-tariffs'
import { sendDocument } from '../../../../../../send-document'
import { federationDeskOf } from '../../../../../guard'

/** The same table that is sent back when it was edited. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tariff = await findTariff(knex, req.params.id ?? '')
  if (!tariff) throw notFound('Esas tarifas ya no rigen.')
  const sheet = tariffSheet(tariff, req.params.file === 'communes.csv' ? 'communes' : 'rates')
  sendDocument(res, { name: sheet.name, format: 'csv', bytes: toCsv(sheet) })
}
