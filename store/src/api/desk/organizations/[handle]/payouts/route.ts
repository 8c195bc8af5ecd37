import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Payouts } from '../../../../../contracts'
import { readAdvanceMaximum, readOpenAdvances } from '../../../../../modules/settlement/read/advances'
import { readMinimum, readPayables } from '../../../../../modules/settlement/read/payables'
import { readReceptionAdvances } from '../../../../../modules/settlement/read/reception-advances'
import { readRuns, readUnconfirmed } from '../../../../../modules/settlement/read/read-payouts'
import { deskOf } from '../../../guard'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [minimumClp, payable, advanceMaximumClp, advances, received, runs, unconfirmed] = await Promise.all([
    readMinimum(knex),
    readPayables(knex, organizationId),
    readAdvanceMaximum(knex),
    readOpenAdvances(knex, organizationId),
    readReceptionAdvances(knex, organizationId),
    readRuns(knex, organizationId),
    readUnconfirmed(knex, organizationId),
  ])
  const money = { minimumClp, payable, advanceMaximumClp, advances, ...received }
  res.json({ ...money, runs, unconfirmed } satisfies Payouts)
}
