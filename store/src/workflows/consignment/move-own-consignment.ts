import { moveOwnPart } from '../../modules/consignment/write/move-own-consignment'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group takes its part, packs it, hands it over. */
export const moveOwnPartWorkflow = transactionWorkflow('move-own-part', moveOwnPart)
