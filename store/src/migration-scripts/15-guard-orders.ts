import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

/** One order for one attempt, whatever any program tries: the database itself refuses a second. */
export default async function guardOrders({ container }: { container: MedusaContainer }) {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `create unique index if not exists order_of_attempt on "order" ((metadata->>'attempt_id'))
      where metadata->>'attempt_id' is not null`,
  )
}
