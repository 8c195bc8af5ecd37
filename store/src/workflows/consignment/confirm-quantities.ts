import { confirmQuantities } from '../../modules/consignment/write/confirm-quantities'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** The group has less than was bought, and says why. */
export const confirmQuantitiesWorkflow = transactionWorkflow('confirm-quantities', confirmQuantities)
