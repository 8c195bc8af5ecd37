import type { NewPoint } from '../../contracts'
import { addPoint } from '../../modules/delivery/write/write-point'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** `officer`: who does it at a desk; without, the panel's. */
type Create = { point: NewPoint; officer?: Officer }

/** A place where consignments are gathered or fetched. */
export const createPointWorkflow = transactionWorkflow(
  'create-point',
  async (trx, { point, officer }: Create) => {
    const id = await addPoint(trx, point)
    if (officer)
      await writeAct(trx, officer, {
        what: 'point.added',
        subject: id,
        after: { title: point.name, ...point },
      })
    return { id }
  },
)
