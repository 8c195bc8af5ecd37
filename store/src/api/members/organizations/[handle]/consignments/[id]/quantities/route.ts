import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { answerWithQuantitiesWorkflow } from '../../../../../../../workflows/consignment/answer-with-quantities'
import { reasonSchema, unitsSchema } from '../../../../../../admin/schemas'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { sendConsignment } from '../../send-consignment'

const lines = unitsSchema.refine((all) => all.length > 0, 'Di cuántas tienes de cada cosa.')
const body = z.object({ reason: reasonSchema, lines })

/** How many there are of each line; of none, the consignment is called off. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  await answerWithQuantitiesWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', organizationId, by, ...read(body, req.body) },
  })
  await sendConsignment(req, res)
}
