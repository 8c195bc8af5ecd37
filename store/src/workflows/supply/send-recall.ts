import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { sendRecall } from '../../modules/supply/write/recall-lots'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string }

/** The second step of a recall: who bought is told, once. */
export const sendRecallWorkflow = transactionWorkflow('send-recall', async (trx, { officer, id }: Asked) => {
  const { isNew, letters } = await sendRecall(trx, officer, id)
  if (isNew) await writeAct(trx, officer, { what: 'recall.sent', subject: id, after: { letters } })
  return { isNew, letters }
})
