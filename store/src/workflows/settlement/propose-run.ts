import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { countWords } from '../../modules/settlement/rules/payout-state'
import { type Proposed, proposeRun } from '../../modules/settlement/write/propose-run'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; payouts: Proposed[] }

/** A treasurer says whom to pay; nothing leaves before a second officer says yes. */
export const proposeRunWorkflow = transactionWorkflow(
  'propose-run',
  async (trx, { officer, payouts }: Asked) => {
    const run = await proposeRun(trx, { payer: officer.organizationId, by: byOfficer(officer), payouts })
    const totalClp = payouts.reduce((sum, { amountClp }) => sum + amountClp, 0)
    const counted = countWords(
      payouts.map(({ isAdvance, reception }) => ({ isAdvance: isAdvance ?? reception !== undefined })),
    )
    const title = `${counted}, ${clp(totalClp)}`
    await writeAct(trx, officer, { what: 'payment.proposed', subject: run.id, after: { title, payouts } })
    return run
  },
)
