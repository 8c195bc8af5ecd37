import { moveOwnConsignment } from '../../modules/consignment/write/move-own-consignment'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A group takes its consignment, packs it, hands it over. */
export const moveOwnConsignmentWorkflow = transactionWorkflow('move-own-consignment', moveOwnConsignment)
