import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Method } from '../gateways/terms'
import { postCapture } from '../modules/consignment/write/post-capture'
import { postHandOver } from '../modules/consignment/write/post-hand-over'
import { lockConsignment } from '../modules/consignment/read/lock-consignment'

type Paid = { id: string; order_id: string; provider: Method }

/** Sales of a store that had no ledger yet. Each posting has its key, so that running it again writes nothing. */
export default async function postOldSales({ container }: { container: MedusaContainer }) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const paid = await knex<Paid>('attempt').where('state', 'paid').select('id', 'order_id', 'provider')
  for (const attempt of paid) await knex.transaction((trx) => postCapture(trx, attempt))
  const handedOver = await knex<{ id: string }>('consignment')
    .whereIn('state', ['handed_over', 'delivered'])
    .select('id')
  for (const { id } of handedOver)
    await knex.transaction(async (trx) => postHandOver(trx, await lockConsignment(trx, id)))
}
