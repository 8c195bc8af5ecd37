import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { type CostsAsked, shareCosts } from '../../../modules/supply/write/inputs/share-costs'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** What was bought together becomes each group's own, and so does its cost. */
export const shareCostsWorkflow = transactionWorkflow(
  'share-input-costs',
  async (trx, { officer, ...asked }: CostsAsked & { officer: Officer }) => {
    const { name, billClp, isNew } = await shareCosts(trx, officer, asked)
    const after = { title: name, billClp }
    if (isNew) await writeAct(trx, officer, { what: 'inputs.shared', subject: asked.purchaseId, after })
    return { isNew }
  },
)
