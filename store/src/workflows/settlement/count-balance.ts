import { signedClp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { countBalance } from '../../modules/settlement/write/count-balance'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; account: string; day: string; amountClp: number }

/** Somebody says what a place of money holds; the books stay as they are. */
export const countBalanceWorkflow = transactionWorkflow(
  'count-balance',
  async (trx, { officer, ...read }: Asked) => {
    const { id, name } = await countBalance(trx, { ...read, by: byOfficer(officer) })
    const title = `${name}, ${signedClp(read.amountClp)}`
    await writeAct(trx, officer, { what: 'balance.counted', subject: id, after: { title, day: read.day } })
    return { id }
  },
)
