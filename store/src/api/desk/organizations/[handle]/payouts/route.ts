import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Payouts } from '../../../../../contracts'
import { readMinimum, readPayables } from '../../../../../modules/settlement/read/payables'
import { readRuns, readUnconfirmed } from '../../../../../modules/settlement/read/read-payouts'
import { deskOf } from '../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [minimumClp, payable, runs, unconfirmed] = await Promise.all([
    readMinimum(knex),
    readPayables(knex, organizationId),
    readRuns(knex, organizationId),
    readUnconfirmed(knex, organizationId),
  ])
  res.json({ minimumClp, payable, runs, unconfirmed } satisfies Payouts)
}
