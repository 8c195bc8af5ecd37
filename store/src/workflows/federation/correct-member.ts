import { correctMember } from '../../modules/federation/write/correct-member'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** A person's name or contact is corrected; who did it and what it was stays written. */
export const correctMemberWorkflow = transactionWorkflow('correct-member', correctMember)
