import { showPhone } from '../../modules/federation/write/show-phone'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** Whether the groups see a coordinator's number. */
export const showPhoneWorkflow = transactionWorkflow('show-phone', showPhone)
