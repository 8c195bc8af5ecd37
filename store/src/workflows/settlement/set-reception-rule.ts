import type { ReceptionAdvanceRule } from '../../contracts'
import { clp } from '../../kernel/text/format'
import { percent } from '../../modules/ledger/rules/owed-words'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { setReceptionRule } from '../../modules/settlement/write/set-reception-rule'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; rule: ReceptionAdvanceRule }

/** The federation writes down how its assembly wants what is received to be advanced. */
export const setReceptionRuleWorkflow = transactionWorkflow(
  'set-reception-rule',
  async (trx, { officer, rule }: Asked) => {
    const id = await setReceptionRule(trx, rule, byOfficer(officer))
    const title = `${percent(rule.partBp)} de lo recibido, hasta ${clp(rule.perGroupClp)} por grupo`
    await writeAct(trx, officer, { what: 'advance.reception_rule', subject: id, after: { title, ...rule } })
    return rule
  },
)
