import { refundLines } from '../../modules/consignment/write/refund-lines'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** Goods that were handed over come back, or were bad: the buyer gets the money of those lines. */
export const refundLinesWorkflow = transactionWorkflow('refund-lines', refundLines)
