import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskInvoices } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { readInvoices } from '../../../../../modules/supply/read/paying/desk-invoices'
import { writeInvoiceWorkflow } from '../../../../../workflows/supply/paying/write-invoice'
import { deskOf } from '../../../guard'
import { invoiceAsked } from './invoice-schemas'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await readInvoices(knex, officer.organizationId)) satisfies DeskInvoices)
}

/** The invoice of a call-off, as it was made at the tax office. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = { officer: deskOf(req).officer, asked: read(invoiceAsked, req.body) }
  const { result } = await writeInvoiceWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ id: result.id })
}
