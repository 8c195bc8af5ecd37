import { moveConsignment } from '../../modules/consignment/write/move-consignment'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A consignment goes on: accepted, packed, handed over, delivered. */
export const moveConsignmentWorkflow = transactionWorkflow('move-consignment', moveConsignment)
