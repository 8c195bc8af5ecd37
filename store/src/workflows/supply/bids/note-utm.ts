import type { UtmRequest } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { noteUtm } from '../../../modules/supply/write/bids/unions'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

/** What a UTM was worth in a month, as it was published. */
export const noteUtmWorkflow = transactionWorkflow(
  'note-utm',
  async (trx, { officer, asked }: { officer: Officer; asked: UtmRequest }) => {
    const { id, isNew } = await noteUtm(trx, officer, asked)
    if (isNew) await writeAct(trx, officer, { what: 'utm.noted', subject: id, after: { ...asked } })
    return { id, isNew }
  },
)
