import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { productTitle } from '../medusa/read/product-title'
import type { Payload } from '../outbox/events'
import { notifyGroup } from './notify'

/** The association let it out. */
export async function tellOfApproval(
  container: MedusaContainer,
  told: Payload<'product.approved'>,
): Promise<void> {
  const { organization_id, product_id, version } = told
  const title = await titleOf(container, product_id)
  if (title === null) return
  const about = { kind: 'product_approved' as const, data: { title }, key: `${product_id}:${version}` }
  await notifyGroup(container, organization_id, about)
}

/** The association asks for a change, with a reason. */
export async function tellOfReturn(
  container: MedusaContainer,
  told: Payload<'product.returned'>,
): Promise<void> {
  const { organization_id, product_id, version, reason } = told
  const title = await titleOf(container, product_id)
  if (title === null) return
  const about = { kind: 'change_asked' as const, data: { title, reason }, key: `${product_id}:${version}` }
  await notifyGroup(container, organization_id, about)
}

const titleOf = (container: MedusaContainer, productId: string) =>
  productTitle(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), productId)
