import type { StandardRequest } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { addStandard } from '../../modules/supply/write/write-standard'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; standard: StandardRequest }

/** An assembly voted on what groups make alike. */
export const addStandardWorkflow = transactionWorkflow(
  'add-standard',
  async (trx, { officer, standard }: Asked) => {
    const handle = await addStandard(trx, officer, standard)
    const after = { title: standard.name, ...standard }
    await writeAct(trx, officer, { what: 'standard.added', subject: handle, after })
    return { handle }
  },
)
