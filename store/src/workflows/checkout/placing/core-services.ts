import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Context, MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'

/**
 * The only file that uses names which Medusa keeps private (`baseRepository_`, `createOrders_`): pinned to 2.21.2, held
 * against the composed core flows by the contract test. It lets the order and payment services write inside a
 * transaction that we opened, so that an order with its stock, payment and consignments is there whole or not at all.
 */
type EntityManager = { setTransactionContext: (trx: Knex.Transaction) => void; flush: () => Promise<void> }
type Bindable = { baseRepository_: { getFreshManager: () => EntityManager } }
type OrderService = Bindable & {
  createOrders_: (
    orders: Record<string, unknown>[],
    context: Context,
  ) => Promise<{ id: string; display_id: number }[]>
}
type PaymentService = Bindable & {
  createPaymentCollections_: (data: Record<string, unknown>[], context: Context) => Promise<{ id: string }[]>
  createPaymentSession: (
    collectionId: string,
    data: Record<string, unknown>,
    context: Context,
  ) => Promise<{ id: string }>
}

export async function writeOrder(
  container: MedusaContainer,
  trx: Knex.Transaction,
  order: Record<string, unknown>,
) {
  const orders = container.resolve<OrderService>(Modules.ORDER)
  const { manager, context } = bind(orders, trx)
  const [created] = await orders.createOrders_([order], context)
  await manager.flush()
  if (!created) throw new Error('the order module made no order')
  return created
}

export async function writePayment(
  container: MedusaContainer,
  trx: Knex.Transaction,
  payment: { provider_id: string; amount: number; data: Record<string, unknown> },
) {
  const payments = container.resolve<PaymentService>(Modules.PAYMENT)
  const { manager, context } = bind(payments, trx)
  const currency_code = 'clp'
  const [collection] = await payments.createPaymentCollections_(
    [{ currency_code, amount: payment.amount }],
    context,
  )
  await manager.flush()
  if (!collection) throw new Error('the payment module made no collection')
  const session = await payments.createPaymentSession(
    collection.id,
    { ...payment, currency_code, context: {} },
    context,
  )
  await manager.flush()
  return { collectionId: collection.id, sessionId: session.id }
}

function bind(service: Bindable, trx: Knex.Transaction) {
  const manager = service.baseRepository_.getFreshManager()
  manager.setTransactionContext(trx)
  return { manager, context: { transactionManager: manager, manager, __type: 'MedusaContext' } as Context }
}
