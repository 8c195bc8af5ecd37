import { nameLots } from '../../modules/supply/write/name-lots'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group says from which of its lots its part of an order comes. */
export const nameLotsWorkflow = transactionWorkflow('name-lots', nameLots)
