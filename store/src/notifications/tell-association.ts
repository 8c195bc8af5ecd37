import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Payload } from '../outbox/events'
import { organizationName } from '../modules/federation/read/organization-name'
import { ring } from '../medusa/ring'

/** A group sent something that waits for approval: the panel's bell says so once in a day of Chile, however much it sends. */
export async function tellAssociation(
  container: MedusaContainer,
  { organization_id, day }: Payload<'product.sent'>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const group = await organizationName(knex, organization_id)
  if (group === null) return
  await ring(container, {
    key: `sent:${organization_id}:${day}`,
    title: `${group} mandó algo para aprobar.`,
    description:
      'Míralo en «Aprobaciones» (/app/aprobaciones). Lo que mande más tarde en el día queda ahí mismo, sin otro aviso.',
  })
}
