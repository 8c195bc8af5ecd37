import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { env } from '../../../env'
import { seal } from '../../../modules/access/keys'
import { wake } from '../../../relay/wake'

type Sent = { membershipId: string; contact: string | null; token: string | null }

/** The link, to be given to her by hand, and through the outbox when there is a contact. The outbox keeps it sealed. */
export const sendInvitationStep = createStep('send-invitation', async (sent: Sent, { container }) => {
  const { membershipId, contact, token } = sent
  if (!token) return new StepResponse(null, null)
  const link = `${env.shopUrl}/grupo/invitacion/${token}`
  if (!contact) return new StepResponse(link, null)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const data = JSON.stringify({ membership_id: membershipId, sealed: seal(link) })
  await knex('outbox').insert({ name: 'invitation.made', data, next_try_at: new Date() })
  await wake(container)
  return new StepResponse(link, null)
})
