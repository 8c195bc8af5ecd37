import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { shareCallOff, type ShareAsked } from '../../modules/supply/write/share-call-off'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** What nobody holds of a call-off is shared out among groups. */
export const shareCallOffWorkflow = transactionWorkflow(
  'share-call-off',
  async (trx, { officer, asked }: { officer: Officer; asked: ShareAsked }) => {
    const shared = await shareCallOff(trx, officer, asked)
    const { isNew, sharedUnits, missingUnits } = shared
    const after = { answerBy: asked.answerBy, sharedUnits, missingUnits }
    if (isNew) await writeAct(trx, officer, { what: 'call_off.shared', subject: asked.callOffId, after })
    return shared
  },
)
