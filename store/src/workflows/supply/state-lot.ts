import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { stateLot } from '../../modules/supply/write/state-lot'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; code: string; state: 'held' | 'released'; why: string }

/** A desk holds a lot, or releases it. */
export const stateLotWorkflow = transactionWorkflow('state-lot', async (trx, { officer, ...said }: Asked) => {
  const { lot, isNew } = await stateLot(trx, officer, said)
  const after = { title: lot.title, code: lot.code, why: said.why }
  if (isNew) await writeAct(trx, officer, { what: `lot.${said.state}`, subject: lot.code, after })
  return { isNew }
})
