import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { prepared } from '../../../prepared'
import { Problem } from '../../../problem'
import { ENTRY_TOKEN_MINUTES } from '../../../rules/entry-limits'

const USE_SQL = `update entry_code set entered_at = now(), updated_at = now()
  where id = ? and member_id is not null and entered_at is null
    and used_at > now() - make_interval(mins => ${ENTRY_TOKEN_MINUTES})
  returning member_id as "memberId"`

/** The code that the token speaks of opens one session, soon or never. @throws Problem 401 not_entered */
export const useEntryStep = createStep(
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
