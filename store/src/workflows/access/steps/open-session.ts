import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { databaseNow } from '../../../clock'
import { ACCESS } from '../../../modules/access'
import type { AccessService } from '../../../modules/access/service'
import { newToken, tokenHash } from '../../../modules/access/token'
import { sessionEnd } from '../../../rules/session-length'

type NewSession = { memberId: string; isShared: boolean; device: string }

/** The token is told once and kept nowhere. */
export const openSessionStep = createStep(
  'open-session',
  async ({ memberId, isShared, device }: NewSession, { container }) => {
    const token = newToken()
    const now = await databaseNow(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
    const expiresAt = sessionEnd({ isShared, enteredAt: now }, now)
    const session = await container.resolve<AccessService>(ACCESS).createMemberSessions({
      token_hash: tokenHash(token),
      member_id: memberId,
      device,
      is_shared: isShared,
      entered_at: now,
      last_seen_at: now,
      expires_at: expiresAt,
    })
    return new StepResponse({ token, memberId, expiresAt: expiresAt.toISOString() }, session.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AccessService>(ACCESS).deleteMemberSessions(id)
  },
)
