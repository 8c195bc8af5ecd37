import type { UnionStepRequest } from '../../../contracts'
import { newId } from '../../../kernel/new-id'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { byOfficer, type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { ownUnion } from '../../../modules/supply/read/bids/desk-unions'
import { stepProblem } from '../../../modules/supply/rules/bids/union-moves'
import { refuse } from '../../../modules/supply/write/bids/union-members'
import { lockUnion } from '../../../modules/supply/write/bids/unions'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; unionId: string; step: UnionStepRequest }

/** It was presented, awarded or not, or is over; a step that was taken is not taken again. */
export const stepUnionWorkflow = transactionWorkflow(
  'step-union',
  async (trx, { officer, unionId, step }: Asked) => {
    await lockUnion(trx, officer.organizationId, unionId)
    const union = await ownUnion(trx, officer.organizationId, unionId)
    if (union.steps.some(({ kind }) => kind === step.kind)) return { isNew: false }
    const problem = stepProblem(step, { ...union, today: chileDay(await databaseNow(trx)) })
    if (problem) refuse(problem)
    await trx('supply_union_step').insert({
      ...{ id: newId('sunis'), union_id: unionId, kind: step.kind, on_day: step.on, note: step.note },
      by: byOfficer(officer),
    })
    const after = { title: union.name, ...step }
    await writeAct(trx, officer, { what: `union.${step.kind}`, subject: unionId, after })
    return { isNew: true }
  },
)
