import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { endCircle, lockCircle } from '../../../modules/training/write/leadership/circle'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string }

/** A circle is over; what it did stays. Ended twice, as the first time. */
export const endCircleWorkflow = transactionWorkflow('end-circle', async (trx, { officer, id }: Asked) => {
  const circle = await lockCircle(trx, officer, id)
  if (await endCircle(trx, officer, circle))
    await writeAct(trx, officer, { what: 'circle.ended', subject: id, after: { title: circle.name } })
  return { id }
})
