import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { payoutOfDesk } from '../../modules/settlement/read/payout-at'
import { payPayout } from '../../modules/settlement/write/move-payout'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; reference: string }

/** The money left: written to the books once, and the group is told. */
export const payPayoutWorkflow = transactionWorkflow(
  'pay-payout',
  async (trx, { officer, id, reference }: Asked) => {
    const { name, amountClp, isAdvance } = await payoutOfDesk(trx, id, officer.organizationId)
    const paid = await payPayout(trx, { id, by: byOfficer(officer), reference })
    const title = `${isAdvance ? 'un anticipo a ' : ''}${name}, ${clp(amountClp)}`
    const after = { title, reference }
    if (paid) await writeAct(trx, officer, { what: 'payment.paid', subject: id, after })
    return { id, isNew: paid !== null }
  },
)
