import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { notFound, read } from '../../../../../kernel/problem'
import { MANDATE_DAYS_MAX } from '../../../../../modules/federation/rules/mandate'
import { giveMandateWorkflow } from '../../../../../workflows/federation/give-mandate'
import { actingOf, ownActingOf } from '../../../../../modules/federation/read/acting'
import { readMandates } from '../../../../../modules/federation/read/read-mandates'

const days = `Elige entre 1 y ${MANDATE_DAYS_MAX} días.`
const body = z.object({
  helperId: z.string('Elige quién te ayuda.').min(1, 'Elige quién te ayuda.').max(64),
  days: z.number(days).int(days).min(1, days).max(MANDATE_DAYS_MAX, days),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId } = actingOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ mandates: await readMandates(knex, organizationId) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = ownActingOf(req)
  const input = { organizationId, by, ...read(body, req.body) }
  const { id } = (await giveMandateWorkflow(req.scope).run({ input })).result
  const mandates = await readMandates(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    organizationId,
  )
  const mandate = mandates.find((one) => one.id === id)
  if (!mandate) throw notFound('No encontramos ese permiso entre los de tu grupo.')
  res.status(201).json({ mandate })
}
