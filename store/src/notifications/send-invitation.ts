import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { unseal } from '../modules/access/write/keys'
import { tokenHash } from '../modules/access/token'
import { notifyContact } from './notify'
import { invitationToSend } from '../modules/federation/read/invitation-to-send'

/** The newest link of an invitation that still waits for its answer. */
export async function sendInvitation(
  container: MedusaContainer,
  membershipId: string,
  sealed: string,
): Promise<void> {
  const link = unseal(sealed)
  const hash = tokenHash(link.slice(link.lastIndexOf('/') + 1))
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const open = await invitationToSend(knex, membershipId, hash)
  if (!open?.contact) return
  const { name, group, contact } = open
  await notifyContact(container, contact, { kind: 'invitation', data: { name, group, link }, key: hash })
}
