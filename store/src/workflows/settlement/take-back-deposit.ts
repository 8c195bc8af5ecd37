import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { takeBackDeposit } from '../../modules/settlement/write/take-back-deposit'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string; note: string }

/** A deposit that was wrong counts no more, and its sales wait again. */
export const takeBackDepositWorkflow = transactionWorkflow(
  'take-back-deposit',
  async (trx, { officer, id, note }: Asked) => {
    const { organizationId: federationId } = officer
    const taken = await takeBackDeposit(trx, { id, note, by: byOfficer(officer), federationId })
    if (!taken) return { id, isNew: false }
    const title = `${clp(taken.amount_clp)}, factura ${taken.invoice}`
    await writeAct(trx, officer, { what: 'deposit.taken_back', subject: id, after: { title, note } })
    return { id, isNew: true }
  },
)
