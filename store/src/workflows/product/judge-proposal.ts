import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound, Problem } from '../../kernel/problem'
import { titleOf } from '../../medusa/read/title-of'
import { belongsTo, groupsBelow } from '../../modules/federation/read/desk/groups-below'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { decide, type Decision, ownerOf } from '../../modules/product/write/decide-proposal'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type AtDesk<D = Decision> = (D extends Decision ? Omit<D, 'by'> : never) & { officer: Officer }

/** An officer says yes, or what is missing: of the groups below her desk only, never of one that she belongs to. */
export const judgeProposalWorkflow = transactionWorkflow(
  'judge-proposal',
  async (trx, { officer, ...given }: AtDesk) => {
    await demandJudge(trx, officer, given.productId)
    const isNew = await decide(trx, { ...given, by: byOfficer(officer) })
    const { productId: subject, decision, version } = given
    const what = decision === 'approve' ? 'proposal.approved' : 'proposal.returned'
    const after = {
      title: await titleOf(trx, subject),
      version,
      reason: given.decision === 'ask_change' ? given.reason : null,
    }
    if (isNew) await writeAct(trx, officer, { what, subject, after })
    return { id: subject, decision }
  },
)

/** @throws Problem 404 not_found · 403 not_yours */
async function demandJudge(trx: Knex.Transaction, officer: Officer, productId: string): Promise<void> {
  const group = await ownerOf(trx, productId)
  if (!(await groupsBelow(trx, officer.organizationId)).includes(group))
    throw notFound('Ese producto ya no existe.')
  if (await belongsTo(trx, officer.memberId, group))
    throw new Problem('not_yours', 'Es de tu propio grupo: que lo decida otra persona de la mesa.')
}
