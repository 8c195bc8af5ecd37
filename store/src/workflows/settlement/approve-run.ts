import { clp } from '../../kernel/text/format'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { approveRun } from '../../modules/settlement/write/approve-run'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string }

/** A second officer lets the money go, but for what is of her own group. */
export const approveRunWorkflow = transactionWorkflow('approve-run', async (trx, { officer, id }: Asked) => {
  const { words, ...run } = await approveRun(trx, id, officer)
  const title = `${words}, ${clp(run.totalClp)}`
  if (run.approved > 0)
    await writeAct(trx, officer, { what: 'payment.approved', subject: id, after: { ...run, title } })
  return run
})
