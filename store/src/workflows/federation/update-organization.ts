import { changeOrganization } from '../../modules/federation/write/change-organization'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** Other facts of an organization. The catalogue follows by itself: a database trigger sees the row change. */
export const updateOrganizationWorkflow = transactionWorkflow('update-organization', changeOrganization)
