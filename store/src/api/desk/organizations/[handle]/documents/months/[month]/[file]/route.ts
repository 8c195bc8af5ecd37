import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { accountantDocument } from '../../../../../../../../documents/make-document'
import { notFound } from '../../../../../../../../kernel/problem'
import { isMonth } from '../../../../../../../../modules/settlement/rules/month'
import { readAccountantMonth } from '../../../../../../../../modules/fiscal/read/accountant-month'
import { formatAsked, sendDocument } from '../../../../../../../send-document'
import { federationDeskOf } from '../../../../../../guard'

/** A month for the accountant, as one workbook. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  formatAsked(req, ['xlsx'])
  const { month = '' } = req.params
  if (!isMonth(month)) throw notFound('Ese mes no existe.')
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  sendDocument(res, await accountantDocument(await readAccountantMonth(knex, month)))
}
