import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Payload } from '../outbox/events'
import { ring } from '../medusa/ring'

/** A group sent something that waits for approval: the panel's bell says so once in a day of Chile, however much it sends. */
export async function tellAssociation(
  container: MedusaContainer,
  { organization_id, day }: Payload<'product.sent'>,
): Promise<void> {
  const group = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)('organization')
    .where('id', organization_id)
    .first<{ name: string } | undefined>('name')
  if (!group) return
  await ring(container, {
    key: `sent:${organization_id}:${day}`,
    title: `${group.name} mandó algo para aprobar.`,
    description:
      'Míralo en «Aprobaciones» (/app/aprobaciones). Lo que mande más tarde en el día queda ahí mismo, sin otro aviso.',
  })
}
