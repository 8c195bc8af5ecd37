import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { StatementReport } from '../../../../../contracts'
import { invalid, read } from '../../../../../kernel/problem'
import { awaitedTransfers, usedLines } from '../../../../../modules/checkout/read/desk-transfers'
import { readStatement } from '../../../../../modules/checkout/read/read-statement'
import { matchStatement } from '../../../../../modules/checkout/rules/match-statement'
import { federationDeskOf } from '../../../guard'

const at = z.number().int().min(0).max(200)

const body = z.object({
  file: z.string().max(3_000_000, 'La cartola pesa más de 2 MB. Baja del banco una de menos días.'),
  columns: z.object({ day: at, amount: at, description: at, reference: at.nullable() }).optional(),
})

/** What a statement of the bank would confirm. Nothing is written: each line is confirmed by itself. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const { file, columns } = read(body, req.body)
  const bytes = Buffer.from(file, 'base64')
  if (bytes.length === 0)
    throw invalid('Falta la cartola.', { file: 'Elige el archivo CSV que bajaste del banco.' })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statement = readStatement(bytes, columns ?? null)
  const [waiting, isUsed] = await Promise.all([awaitedTransfers(knex), usedLines(knex, statement.lines)])
  const lines = matchStatement(statement.lines, waiting, isUsed)
  res.json({ ...statement, lines } satisfies StatementReport)
}
