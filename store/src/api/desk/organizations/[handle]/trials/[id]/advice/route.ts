import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { TRIAL_LIMITS } from '../../../../../../../contracts/trials'
import { read } from '../../../../../../../kernel/problem'
import { plainText } from '../../../../../../../kernel/text/plain-text'
import { groupsRightBelow } from '../../../../../../../modules/federation/read/desk/groups-right-below'
import { adviseTrialWorkflow } from '../../../../../../../workflows/training/advise-trial'
import { deskOf } from '../../../../../guard'

const body = z.object({
  text: z
    .string({ error: 'Escribe tu consejo.' })
    .transform(plainText)
    .pipe(
      z
        .string()
        .min(5, 'Escribe tu consejo: el grupo lo lee en su celular.')
        .max(TRIAL_LIMITS.text, `A lo más ${TRIAL_LIMITS.text} letras.`),
    ),
})

/** What the group reads on its phones. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer, organizationId } = deskOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const groups = await groupsRightBelow(knex, organizationId)
  const input = { officer, groups, id: req.params.id ?? '', ...read(body, req.body) }
  const { result } = await adviseTrialWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
