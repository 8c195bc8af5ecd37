import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DepositPreview } from '../../../../../../contracts'
import { read } from '../../../../../../kernel/problem'
import { draftDeposit } from '../../../../../../modules/settlement/write/record-deposit'
import { federationDeskOf } from '../../../../guard'
import { depositSchema } from '../deposit-schema'

/** What it would write; nothing is written. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { lines: _, ...preview } = await draftDeposit(knex, read(depositSchema, req.body))
  res.json(preview satisfies DepositPreview)
}
