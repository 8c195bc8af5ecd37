import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { askInputs, type PurchaseAsked } from '../../../modules/supply/write/inputs/ask-inputs'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** A desk asks its groups how much they take of what is bought together. */
export const askInputsWorkflow = transactionWorkflow(
  'ask-inputs',
  async (trx, { officer, ...asked }: PurchaseAsked & { officer: Officer }) => {
    const { name, ...done } = await askInputs(trx, officer, asked)
    const after = { title: name, ...asked.purchase }
    if (done.isNew) await writeAct(trx, officer, { what: 'inputs.asked', subject: done.id, after })
    return done
  },
)
