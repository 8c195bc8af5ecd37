import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { GROUP_STEPS } from '../../../../../../../contracts/purchase/group-moves'
import { plainText } from '../../../../../../../kernel/text/plain-text'
import { moveOwnConsignmentWorkflow } from '../../../../../../../workflows/consignment/move-own-consignment'
import { actingOf } from '../../../../../../../modules/federation/read/acting'
import { sendConsignment } from '../../send-consignment'

const words = z.string().transform(plainText).pipe(z.string().max(80, 'Van 80 letras a lo más.'))
const body = z.object({
  to: z.enum(GROUP_STEPS, 'Desde el teléfono se acepta, se prepara o se entrega.'),
  carrier: words.optional(),
  trackingCode: words.optional(),
})

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { organizationId, by } = actingOf(req)
  await moveOwnConsignmentWorkflow(req.scope).run({
    input: { id: req.params.id ?? '', organizationId, by, ...read(body, req.body) },
  })
  await sendConsignment(req, res)
}
