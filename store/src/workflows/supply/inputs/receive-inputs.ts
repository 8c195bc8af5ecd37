import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { receiveInputs, type ReceptionAsked } from '../../../modules/supply/write/inputs/receive-inputs'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** What came of an order is counted, with its bill. */
export const receiveInputsWorkflow = transactionWorkflow(
  'receive-inputs',
  async (trx, { officer, ...asked }: ReceptionAsked & { officer: Officer }) => {
    const { name, ...done } = await receiveInputs(trx, officer, asked)
    const after = { title: name, ...asked.reception }
    if (done.isNew)
      await writeAct(trx, officer, { what: 'inputs.received', subject: asked.purchaseId, after })
    return done
  },
)
