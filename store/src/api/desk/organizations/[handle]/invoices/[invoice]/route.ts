import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskInvoiceWhole } from '../../../../../../contracts'
import { notFound } from '../../../../../../kernel/problem'
import { readInvoice } from '../../../../../../modules/supply/read/paying/desk-invoices'
import { deskOf } from '../../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const invoice = await readInvoice(knex, officer.organizationId, req.params.invoice ?? '')
  if (!invoice) throw notFound('No encontramos esa factura.')
  res.json(invoice satisfies DeskInvoiceWhole)
}
