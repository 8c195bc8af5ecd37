import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import {
  StepResponse,
  WorkflowResponse,
  createStep,
  createWorkflow,
  transform,
  when,
} from '@medusajs/framework/workflows-sdk'
import { setAuthAppMetadataStep } from '@medusajs/medusa/core-flows'
import { databaseNow } from '../../kernel/time/clock'
import { ACCESS } from '../../modules/access'
import { trustDevice } from '../../modules/access/write/trusted-devices'
import type { AccessService } from '../../modules/access/service'
import { newToken, tokenHash } from '../../modules/access/token'
import { prepared } from '../../kernel/prepared'
import { Problem } from '../../kernel/problem'
import { ENTRY_TOKEN_MINUTES } from '../../modules/access/rules/entry-limits'
import { sessionEnd } from '../../modules/access/rules/session-length'

const USE_SQL = `update entry_code set entered_at = now(), updated_at = now()
  where id = ? and member_id is not null and entered_at is null
    and used_at > now() - make_interval(mins => ${ENTRY_TOKEN_MINUTES})
  returning member_id as "memberId"`

/** The code that the token speaks of opens one session, soon or never. @throws Problem 401 not_entered */
const useEntryStep = createStep(
  'use-entry',
  async (input: { authIdentityId: string; codeId: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await prepared<{ memberId: string }>(knex, USE_SQL, [input.codeId])
    const memberId = rows[0]?.memberId
    if (!memberId) throw new Problem('not_entered', 'Ese código ya se usó o venció. Pide otro.')
    const identity = await container.resolve(Modules.AUTH).retrieveAuthIdentity(input.authIdentityId)
    return new StepResponse(
      { memberId, isKnown: identity.app_metadata?.member_id === memberId },
      input.codeId,
    )
  },
  async (codeId, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    if (codeId) await knex('entry_code').where('id', codeId).update({ entered_at: null })
  },
)

type Entered = { memberId: string; isShared: boolean; mark: string | null }

/** A mark too many lets nobody in: there is nothing to undo. */
const markPhoneStep = createStep('mark-phone', async ({ mark, ...entered }: Entered, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await knex.transaction((trx) => trustDevice(trx, { ...entered, given: mark })))
})

type NewSession = { memberId: string; isShared: boolean; device: string }

/** The token is told once and kept nowhere. */
const openSessionStep = createStep(
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

export type Entry = {
  authIdentityId: string
  codeId: string
  isShared: boolean
  device: string
  mark: string | null
}

/** A right code becomes a session on this phone. */
export const enterMemberWorkflow = createWorkflow('enter-member', (input: Entry) => {
  const entry = useEntryStep(input)
  when({ entry }, ({ entry }) => !entry.isKnown).then(() => {
    setAuthAppMetadataStep(
      transform({ input, entry }, ({ input, entry }) => ({
        authIdentityId: input.authIdentityId,
        actorType: 'member',
        value: entry.memberId,
      })),
    )
  })
  const entered = transform({ input, entry }, ({ input, entry }) => ({
    memberId: entry.memberId,
    isShared: input.isShared,
    device: input.device,
    mark: input.mark,
  }))
  const mark = markPhoneStep(entered)
  const session = openSessionStep(entered)
  return new WorkflowResponse(transform({ session, mark }, ({ session, mark }) => ({ ...session, mark })))
})
