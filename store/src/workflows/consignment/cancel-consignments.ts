import { cancelConsignments } from '../../modules/consignment/write/cancel-consignments'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** Consignments of a paid order will not be made: their stock is free and their money goes back. */
export const cancelConsignmentsWorkflow = transactionWorkflow('cancel-consignments', cancelConsignments)
