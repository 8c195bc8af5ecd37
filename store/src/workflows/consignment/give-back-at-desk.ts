import { orderTitle } from '../../medusa/read/order-title'
import { demandNotOwn } from '../../modules/consignment/read/desk/own-of-order'
import { orderOfConsignment } from '../../modules/consignment/read/order-of'
import { type LineRefund, refundLines } from '../../modules/consignment/write/refund-lines'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type AtDesk = Omit<LineRefund, 'by'> & { officer: Officer }

/**
 * Goods that were handed over come back, or were bad: the buyer gets the money of those lines. By an officer of the
 * federation, never of a group that she belongs to.
 */
export const giveBackAtDeskWorkflow = transactionWorkflow(
  'give-back-at-desk',
  async (trx, { officer, ...given }: AtDesk) => {
    const orderId = await orderOfConsignment(trx, given.id)
    await demandNotOwn(trx, officer.memberId, orderId)
    const refund = await refundLines(trx, { ...given, by: byOfficer(officer) })
    const { reason, note, bearer, lines, withDelivery } = given
    const title = await orderTitle(trx, orderId)
    const after = { title, reason, note, bearer, lines, withDelivery, refund: refund.id }
    await writeAct(trx, officer, { what: 'refund.asked', subject: given.id, after })
    return refund
  },
)
