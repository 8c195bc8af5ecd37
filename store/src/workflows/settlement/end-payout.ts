import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { payoutOfDesk } from '../../modules/settlement/read/payout-at'
import { cancelPayout, returnPayout } from '../../modules/settlement/write/move-payout'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; outcome: 'cancelled' | 'returned'; note: string }

/** It will not be paid, or the money came back: either way it is owed as before, and somebody said why. */
export const endPayoutWorkflow = transactionWorkflow(
  'end-payout',
  async (trx, { officer, id, outcome, note }: Asked) => {
    const { name, amountClp, isAdvance } = await payoutOfDesk(trx, id, officer.organizationId)
    const end = outcome === 'cancelled' ? cancelPayout : returnPayout
    const ended = await end(trx, { id, by: byOfficer(officer), note })
    const title = `${isAdvance ? 'un anticipo a ' : ''}${name}, ${clp(amountClp)}`
    const after = { title, note }
    if (ended) await writeAct(trx, officer, { what: `payment.${outcome}`, subject: id, after })
    return { id, isNew: ended !== null }
  },
)
