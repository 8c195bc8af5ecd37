import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { notFound, Problem, read } from '../../../../../../kernel/problem'
import { OWN_FACTOR } from '../../../../../../modules/access/rules/second-person'
import { factorNow } from '../../../../../../modules/access/write/reset-factor'
import { graveOfficers } from '../../../../../../modules/federation/read/desk/officers-of'
import { askAtDeskWorkflow } from '../../../../../../workflows/access/ask-at-desk'
import { judgeFactorWorkflow } from '../../../../../../workflows/access/judge-factor'
import { deskOf } from '../../../../guard'

const body = z.object({ verdict: z.enum(['known', 'stopped', 'lost'], 'Di qué pasó con ella.') })

/** What an officer says of another one's second factor. That it was lost, a second officer says too: 202. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, handle, officer, isWithoutBoard: isRescue } = deskOf(req)
  const { verdict } = read(body, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const of = (await graveOfficers(knex, organizationId)).find(({ id }) => id === req.params.id)
  if (!of) throw notFound('Esa persona no tiene un cargo aquí.')
  if (of.id === officer.memberId) throw new Problem('not_yours', OWN_FACTOR)
  if (verdict !== 'lost') {
    const { result } = await judgeFactorWorkflow(req.scope).run({ input: { of, verdict, officer } })
    res.json(result)
    return
  }
  const now = await factorNow(knex, `${handle}/${of.id}`)
  if (!now)
    throw new Problem('not_possible', 'No tiene una aplicación de códigos: la puede conectar cuando quiera.')
  const input = { kind: 'factor_reset' as const, after: { ...now, setUpAt: null }, officer, isRescue }
  const { result } = await askAtDeskWorkflow(req.scope).run({ input })
  res.status(202).json({ change: result })
}
