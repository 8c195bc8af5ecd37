import { endPoint } from '../../modules/delivery/write/write-point'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type End = { id: string; name: string; officer: Officer }

/** A point is closed; what an order names stays readable. */
export const endPointWorkflow = transactionWorkflow('end-point', async (trx, { id, name, officer }: End) => {
  const isEnded = await endPoint(trx, id)
  if (isEnded) await writeAct(trx, officer, { what: 'point.ended', subject: id, after: { title: name } })
  return { id }
})
