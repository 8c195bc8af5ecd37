import { unnotedOrders } from '../../modules/fiscal/read/unnoted-orders'
import { refreshDue } from '../../modules/fiscal/write/refresh-due'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** What has to be issued for an order, as it stands now. Said again, it changes nothing. */
export const noteDocumentsWorkflow = transactionWorkflow(
  'note-documents',
  async (trx, { orderId }: { orderId: string }) => {
    await refreshDue(trx, { orderId })
    return { orderId }
  },
)

/** So many in one transaction. */
const AT_ONCE = 200

/** Paid orders of which nothing was ever noted: those of before, and those of a history that was loaded. */
export const noteOldDocumentsWorkflow = transactionWorkflow(
  'note-old-documents',
  async (trx, _: { why: string }) => {
    const orders = await unnotedOrders(trx, AT_ONCE)
    for (const orderId of orders) await refreshDue(trx, { orderId })
    return { noted: orders.length }
  },
)
