import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { createUserAccountWorkflow } from '@medusajs/medusa/core-flows'
import { findStaffInvitation, type StaffInvited } from '../../modules/access/read/find-invitation'
import { forgetFactor } from '../../modules/access/write/second-factor'
import { endSessionsOf, openStaffSession } from '../../modules/access/write/staff-session'
import { invalid, notFound } from '../../kernel/problem'
import { passwordProblem } from '../../kernel/text/password'
import { tokenFor } from './enter-staff'

type Answer = { token: string; name: string; password: string }

async function accept(container: MedusaContainer, { token, name, password }: Answer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const invited = await findStaffInvitation(knex, token)
  if (!invited) throw notFound('Este enlace ya no sirve. Pide otro a quien te invitó.')
  const problem = passwordProblem(password, [invited.email, name])
  if (problem) throw invalid(problem, { password: problem })
  if (!invited.user_id && name.length < 2) throw invalid('Escribe tu nombre.', { name: 'Escribe tu nombre.' })
  await useUp(knex, invited)
  const authIdentityId = await keepPassword(container, invited.email, password)
  const userId = invited.user_id ?? (await userFor(container, { ...invited, authIdentityId, name }))
  await knex.transaction(async (trx) => {
    await forgetFactor(trx, userId)
    await endSessionsOf(trx, userId)
    if (!invited.user_id) await givePlace(trx, userId, invited)
  })
  const sessionId = await openStaffSession(knex, userId, false)
  return { token: tokenFor({ userId, authIdentityId, sessionId }) }
}

/** A link is good once, also of two presses at once. */
async function useUp(knex: Knex, { id }: StaffInvited): Promise<void> {
  const used = await knex('staff_invitation')
    .where({ id })
    .whereNull('used_at')
    .update({ used_at: knex.fn.now() })
  if (used !== 1) throw notFound('Este enlace ya no sirve. Pide otro a quien te invitó.')
}

/** An account that took that address before loses it to its owner, who has the link. */
async function keepPassword(container: MedusaContainer, email: string, password: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const body = { email, password }
  const made = await auth.register('emailpass', { body })
  const kept = made.success ? made : await auth.updateProvider('emailpass', { entity_id: email, password })
  if (!kept.authIdentity) throw new Error(`the password of ${email} cannot be kept: ${kept.error}`)
  return kept.authIdentity.id
}

type New = { email: string; name: string; authIdentityId: string }

async function userFor(container: MedusaContainer, { email, name, authIdentityId }: New): Promise<string> {
  const [known] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (known) return known.id
  await container.resolve(Modules.AUTH).updateAuthIdentities([{ id: authIdentityId, app_metadata: {} }])
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { email, first_name: name } },
  })
  return result.id
}

async function givePlace(trx: Knex.Transaction, user_id: string, invited: StaffInvited): Promise<void> {
  const { role, made_by, confirmed_by } = invited
  const place = { role, made_by, confirmed_by, made_at: trx.fn.now(), ended_at: null, ended_by: null }
  await trx('staff_account')
    .insert({ user_id, ...place })
    .onConflict('user_id')
    .merge()
}

const acceptStaffInvitationStep = createStep(
  'accept-staff-invitation',
  async (input: Answer, { container }) => {
    return new StepResponse(await accept(container, input))
  },
)

/** A place in the panel is taken, or found again. The link was used up first: nobody takes it twice. */
export const acceptStaffInvitationWorkflow = createWorkflow('accept-staff-invitation', (input: Answer) => {
  return new WorkflowResponse(acceptStaffInvitationStep(input))
})
