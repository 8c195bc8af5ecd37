import type { SharingRuleRequest } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { voteRule } from '../../modules/supply/write/vote-rule'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** An assembly voted how demands are shared among its groups from a day on. */
export const voteSharingRuleWorkflow = transactionWorkflow(
  'vote-sharing-rule',
  async (trx, { officer, vote }: { officer: Officer; vote: SharingRuleRequest }) => {
    const voted = await voteRule(trx, officer, vote)
    const { number, isNew } = voted
    const after = { title: `Regla ${number}`, number, ...vote }
    if (isNew)
      await writeAct(trx, officer, { what: 'sharing_rule.voted', subject: officer.organizationId, after })
    return voted
  },
)
