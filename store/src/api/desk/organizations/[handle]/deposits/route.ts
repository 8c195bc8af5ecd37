import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Deposits } from '../../../../../contracts'
import { termsOf } from '../../../../../gateways/terms'
import { read } from '../../../../../kernel/problem'
import { depositMethods } from '../../../../../modules/settlement/read/awaited-items'
import { readAwaitedDays, readDeposits } from '../../../../../modules/settlement/read/read-deposits'
import { recordDepositWorkflow } from '../../../../../workflows/settlement/record-deposit'
import { federationDeskOf } from '../../../guard'
import { recordingSchema } from './deposit-schema'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  federationDeskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [awaited, deposits] = await Promise.all([readAwaitedDays(knex), readDeposits(knex)])
  const methods = depositMethods.map((id) => ({ id, name: termsOf(id).name }))
  res.json({ methods, awaited, deposits } satisfies Deposits)
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const deposit = read(recordingSchema, req.body)
  const { result } = await recordDepositWorkflow(req.scope).run({ input: { officer, deposit } })
  res.status(result.isNew ? 201 : 200).json(result)
}
