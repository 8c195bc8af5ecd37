import type { BuyerFacts } from '../../../contracts'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { deskBuyer } from '../../../modules/supply/read/agreements/desk-agreements'
import { addBuyer, correctBuyer } from '../../../modules/supply/write/agreements/buyers'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string | null; facts: BuyerFacts }

/** An institution that buys of a desk, or what is right of it now. */
export const writeBuyerWorkflow = transactionWorkflow(
  'write-buyer',
  async (trx, { officer, id, facts }: Asked) => {
    const after = { title: facts.name, ...facts }
    if (id === null) {
      const added = await addBuyer(trx, officer, facts)
      await writeAct(trx, officer, { what: 'buyer.added', subject: added, after })
      return { id: added }
    }
    const before = await deskBuyer(trx, officer.organizationId, id)
    await correctBuyer(trx, officer, id, facts)
    await writeAct(trx, officer, { what: 'buyer.corrected', subject: id, before, after })
    return { id }
  },
)
