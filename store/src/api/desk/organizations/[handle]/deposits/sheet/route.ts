import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DepositSheet } from '../../../../../../contracts'
import { invalid, read } from '../../../../../../kernel/problem'
import { readDepositSheet } from '../../../../../../modules/settlement/read/read-deposit-sheet'
import { federationDeskOf } from '../../../../guard'

const at = z.number().int().min(0).max(200).nullable()

const body = z.object({
  method: z.string().max(40),
  file: z.string().max(3_000_000, 'El archivo pesa más de 2 MB. Baja uno de menos días.'),
  columns: z.object({ day: at, amount: at, gross: at, fee: at, vat: at, invoice: at, order: at }).optional(),
})

/** What a gateway's file would write down; each deposit of it is recorded by itself. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const { method, file, columns = null } = read(body, req.body)
  const bytes = Buffer.from(file, 'base64')
  if (bytes.length === 0) throw invalid('Falta el archivo.', { file: 'Elige el archivo CSV.' })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json((await readDepositSheet(knex, { method, bytes, columns })) satisfies DepositSheet)
}
