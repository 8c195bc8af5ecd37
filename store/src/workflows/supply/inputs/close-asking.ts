import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { closeAsking, type ClosingAsked } from '../../../modules/supply/write/inputs/close-asking'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** What groups take is ordered in packs, or nothing is bought. */
export const closeAskingWorkflow = transactionWorkflow(
  'close-input-asking',
  async (trx, { officer, ...asked }: ClosingAsked & { officer: Officer }) => {
    const { name, isNew, packs, units } = await closeAsking(trx, officer, asked)
    const { kind, why } = asked.closing
    const after = { title: name, ...(kind === 'ordered' ? { packs, units } : { why }) }
    if (isNew) await writeAct(trx, officer, { what: `inputs.${kind}`, subject: asked.purchaseId, after })
    return { isNew }
  },
)
