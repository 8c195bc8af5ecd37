import type { UnionFacts } from '../../../contracts'
import { Problem } from '../../../kernel/problem'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { ownUnion } from '../../../modules/supply/read/bids/desk-unions'
import { beginUnion, correctUnion, lockUnion } from '../../../modules/supply/write/bids/unions'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; id: string | null; facts: UnionFacts }

/** A union for one process, or what is right of it before it is presented. */
export const writeUnionWorkflow = transactionWorkflow(
  'write-union',
  async (trx, { officer, id, facts }: Asked) => {
    const after = { title: facts.name, ...facts }
    if (id === null) {
      const begun = await beginUnion(trx, officer, facts)
      if (begun.isNew) await writeAct(trx, officer, { what: 'union.begun', subject: begun.id, after })
      return begun
    }
    await lockUnion(trx, officer.organizationId, id)
    const { state, name, process, buyer, what, amount, amountUnit, closesOn } = await ownUnion(
      trx,
      officer.organizationId,
      id,
    )
    if (state !== 'preparing')
      throw new Problem('not_possible', 'Ya se presentó: sus datos quedan como estaban.')
    await correctUnion(trx, officer, id, facts)
    const before = { title: name, name, process, buyer, what, amount, amountUnit, closesOn }
    await writeAct(trx, officer, { what: 'union.corrected', subject: id, before, after })
    return { id, isNew: false }
  },
)
