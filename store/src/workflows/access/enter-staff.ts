import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, generateJwtToken, Modules } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../env'
import { isInForce } from '../../modules/access/read/person'
import { trustDevice } from '../../modules/access/write/trusted-devices'
import { hasFactor, useCode } from '../../modules/access/write/second-factor'
import { giveBackEntry, isOperator, takeEntry, turnsOf } from '../../modules/access/write/staff-entry'
import { openStaffSession, SESSION_HOURS } from '../../modules/access/write/staff-session'
import { Problem } from '../../kernel/problem'

export type StaffEntry = {
  email: string
  password: string
  code: string
  visitor: string
  /** What the browser kept of an earlier entry. */
  mark: string | null
  operator: string | null
}
export type StaffEntered = {
  token: string
  sessionId: string
  /** For the browser to keep; null: nothing new. */
  mark: string | null
  /** The first thing to do is to set up the second factor: nothing else opens. */
  needsFactor: boolean
}

/** The same for everything that does not open, so that it never tells which of the three was wrong. */
const wrong = () =>
  new Problem('wrong_entry', 'El correo, la clave o el código no calzan. Revísalos y prueba de nuevo.')

async function enterStaff(container: MedusaContainer, given: StaffEntry): Promise<StaffEntered> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const email = given.email.trim().toLowerCase()
  const isHere = isOperator(given.operator, email)
  const turns = isHere ? [] : await turnsOf(knex, email, given.visitor, given.mark)
  await takeEntry(knex, turns)
  const body = { email, password: given.password }
  const { authIdentity } = await container.resolve(Modules.AUTH).authenticate('emailpass', { body })
  const userId = authIdentity?.app_metadata?.user_id
  if (!authIdentity || typeof userId !== 'string' || !(await isInForce(knex, userId))) throw wrong()
  const needsFactor = !isHere && !(await hasFactor(knex, userId))
  const isProven = isHere || (!needsFactor && (await useCode(knex, userId, given.code)))
  if (!needsFactor && !isProven) throw wrong()
  await giveBackEntry(knex, turns)
  const sessionId = await openStaffSession(knex, userId, isProven)
  const mark =
    isProven && !isHere
      ? await knex.transaction((trx) =>
          trustDevice(trx, { memberId: userId, isShared: false, given: given.mark }),
        )
      : null
  return {
    token: tokenFor({ userId, authIdentityId: authIdentity.id, sessionId }),
    sessionId,
    mark,
    needsFactor,
  }
}

/** As Medusa's own, with the session that it belongs to: without that it opens nothing. */
export function tokenFor(of: { userId: string; authIdentityId: string; sessionId: string }): string {
  const payload = {
    actor_id: of.userId,
    actor_type: 'user',
    auth_identity_id: of.authIdentityId,
    auth_provider: 'emailpass',
    mfa_enabled: false,
    app_metadata: { user_id: of.userId },
    user_metadata: { session_id: of.sessionId },
  }
  return generateJwtToken(payload, { secret: env.jwtSecret, expiresIn: `${SESSION_HOURS}h` })
}

const enterStaffStep = createStep('enter-staff', async (input: StaffEntry, { container }) => {
  return new StepResponse(await enterStaff(container, input))
})

/** E-mail, password and second factor together: a session of the panel. What was tried is not untried. */
export const enterStaffWorkflow = createWorkflow('enter-staff', (input: StaffEntry) => {
  return new WorkflowResponse(enterStaffStep(input))
})
