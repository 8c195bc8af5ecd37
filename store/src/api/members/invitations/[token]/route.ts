import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { notFound, read } from '../../../../kernel/problem'
import { answerInvitationWorkflow } from '../../../../workflows/federation/answer-invitation'
import { findInvitation, toInvitation } from '../../../../modules/federation/read/find-invitation'
import { memberOf } from '../../../../modules/federation/read/acting'

const body = z.object({ answer: z.enum(['accept', 'decline'], 'Di si quieres o no.') })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { token = '' } = req.params
  const found = await findInvitation(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), token, null)
  if (!found) throw notFound('No encontramos esa invitación. Abre de nuevo el enlace que te llegó.')
  res.json(toInvitation(found, token))
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  const { token = '' } = req.params
  const input = { token, memberId, ...read(body, req.body) }
  const { result } = await answerInvitationWorkflow(req.scope).run({ input })
  res.json(result)
}
