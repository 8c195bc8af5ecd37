import type { StandardVersionRequest } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { addVersion } from '../../modules/supply/write/write-standard'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = {
  officer: Officer
  standard: { id: string; handle: string; name: string }
  facts: StandardVersionRequest
}

/** An assembly voted that a standard is another one from now on. */
export const voteStandardVersionWorkflow = transactionWorkflow(
  'vote-standard-version',
  async (trx, { officer, standard: { id, handle, name }, facts }: Asked) => {
    const number = await addVersion(trx, officer, id, facts)
    const after = { title: name, number, ...facts }
    await writeAct(trx, officer, { what: 'standard.voted', subject: handle, after })
    return { number }
  },
)
