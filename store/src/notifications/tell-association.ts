import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Payload } from '../outbox/events'
import { doAll } from '../outbox/undelivered'
import { findApprovers } from '../modules/federation/read/desk/find-approvers'
import { organizationName } from '../modules/federation/read/organization-name'
import { ring } from '../medusa/ring'
import { notifyMember } from './notify'

/**
 * A group sent something that waits for approval: each officer who can approve it is told once in a day of Chile, however
 * much comes to that desk. Without any such officer the panel's bell says so, so that one is given the office.
 */
export async function tellAssociation(
  container: MedusaContainer,
  { organization_id, day }: Payload<'product.sent'>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const group = await organizationName(knex, organization_id)
  if (group === null) return
  const approvers = await findApprovers(knex, organization_id)
  if (!approvers) return ringForOfficer(container, { group, key: `sent:${organization_id}:${day}` })
  const { desk, memberIds } = approvers
  const about = { kind: 'approval_asked' as const, data: { group, desk }, key: `${desk}:${day}` }
  await doAll(memberIds.map((memberId) => () => notifyMember(container, { memberId, ...about })))
}

const ringForOfficer = (container: MedusaContainer, { group, key }: { group: string; key: string }) =>
  ring(container, {
    key,
    title: `${group} mandó algo para aprobar, y nadie puede aprobarlo.`,
    description:
      'Su asociación no tiene a quien lo haga, ni la federación. Dale a alguien un cargo de la federación en «Tienda» (/app/settings/store).',
  })
