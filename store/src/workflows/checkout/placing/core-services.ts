import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Context, MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'

/**
 * The only file that uses names which Medusa keeps private (`baseRepository_`, `createOrders_`): pinned to 2.21.2, held
 * against the composed core flows by the contract test. It lets the order service write inside a transaction that we
 * opened, so that an order with its stock, payment and consignments is there whole or not at all.
 */
type EntityManager = { setTransactionContext: (trx: Knex.Transaction) => void; flush: () => Promise<void> }
type OrderService = {
  baseRepository_: { getFreshManager: () => EntityManager }
  createOrders_: (
    orders: Record<string, unknown>[],
    context: Context,
  ) => Promise<{ id: string; display_id: number }[]>
}

export async function writeOrder(
  container: MedusaContainer,
  trx: Knex.Transaction,
  order: Record<string, unknown>,
) {
  const orders = container.resolve<OrderService>(Modules.ORDER)
  const manager = orders.baseRepository_.getFreshManager()
  manager.setTransactionContext(trx)
  const context = { transactionManager: manager, manager, __type: 'MedusaContext' } as Context
  const [created] = await orders.createOrders_([order], context)
  await manager.flush()
  if (!created) throw new Error('the order module made no order')
  return created
}
