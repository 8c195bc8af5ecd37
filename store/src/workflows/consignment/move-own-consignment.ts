import { moveOwnConsignment } from '../../modules/consignment/write/move-own-consignment'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group takes its part, packs it, hands it over. */
export const moveOwnConsignmentWorkflow = transactionWorkflow('move-own-part', moveOwnConsignment)
