import { byOfficer, type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { deskRequest } from '../../../modules/supply/read/agreements/desk-agreements'
import { refuseRequest } from '../../../modules/supply/write/agreements/ask-quotation'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; reason: string }

/** What an institution asked is not quoted, and why. */
export const refuseRequestWorkflow = transactionWorkflow(
  'refuse-request',
  async (trx, { officer, id, reason }: Asked) => {
    const { name } = await deskRequest(trx, officer.organizationId, id)
    await refuseRequest(trx, { id, reason, by: byOfficer(officer) })
    await writeAct(trx, officer, { what: 'quotation.refused', subject: id, after: { title: name, reason } })
    return { id }
  },
)
