import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import {
  type AccountGiven,
  addBankAccount,
  stopBankAccount,
} from '../../modules/settlement/write/bank-account'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** `officer`: at a desk; null: a group of its own, from the phone. */
type Asked = { officer: Officer | null; name: string } & (
  | { account: AccountGiven }
  | { stop: { organizationId: string; by: string } }
)

/** Where a body is paid: a new account waits three days, and whoever belongs to it can stop it until then. */
export const changeBankAccountWorkflow = transactionWorkflow(
  'change-bank-account',
  async (trx, { officer, name, ...asked }: Asked) => {
    const isNew = 'account' in asked
    const id = isNew ? await addBankAccount(trx, asked.account) : null
    if (!isNew) await stopBankAccount(trx, asked.stop.organizationId, asked.stop.by)
    const what = isNew ? 'account.added' : 'account.stopped'
    const subject = isNew ? asked.account.organizationId : asked.stop.organizationId
    if (officer) await writeAct(trx, officer, { what, subject, after: { title: name, id } })
    return { id }
  },
)
