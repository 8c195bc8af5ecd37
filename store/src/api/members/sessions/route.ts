import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { SessionAnswer } from '../../../contracts'
import { openSessions } from '../../../modules/access/read/open-sessions'
import { MARK_HEADER } from '../../../modules/access/write/trusted-devices'
import { read } from '../../../kernel/problem'
import { plainText } from '../../../kernel/text/plain-text'
import { enterMemberWorkflow } from '../../../workflows/access/enter-member'
import { memberOf, notEntered } from '../../../modules/federation/read/acting'
import { readHome } from '../../../modules/federation/read/read-home'

const body = z.object({
  isShared: z.boolean('Di si este celular es solo tuyo.'),
  device: z
    .string()
    .max(200)
    .transform((words) => plainText(words.slice(0, 80)))
    .default(''),
})

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { auth_identity_id: authIdentityId, user_metadata } = given(req) ?? {}
  const codeId = user_metadata?.code_id
  if (!authIdentityId || typeof codeId !== 'string') throw notEntered()
  const input = { authIdentityId, codeId, mark: req.get(MARK_HEADER) ?? null, ...read(body, req.body) }
  const { result } = await enterMemberWorkflow(req.scope).run({ input })
  const { token, expiresAt, memberId, mark } = result
  const home = await readHome(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), memberId)
  res.status(201).json({ token, expiresAt, mark, home } satisfies SessionAnswer)
}

/** Absent when there was no token of a code. */
const given = (req: AuthenticatedMedusaRequest): AuthenticatedMedusaRequest['auth_context'] | undefined =>
  req.auth_context

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, sessionId } = memberOf(req)
  const sessions = await openSessions(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), memberId)
  res.json({ sessions: sessions.map((one) => ({ ...one, isThisOne: one.id === sessionId })) })
}
