import type { UnionPaperRequest } from '../../../contracts'
import { invalid, Problem } from '../../../kernel/problem'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { ownUnion } from '../../../modules/supply/read/bids/desk-unions'
import { paperProblems } from '../../../modules/supply/rules/bids/union-papers'
import { lockUnion, notePaper } from '../../../modules/supply/write/bids/unions'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; unionId: string; paper: UnionPaperRequest }

/** A paper of a member, or of the union itself, with the days between which it holds. */
export const noteUnionPaperWorkflow = transactionWorkflow(
  'note-union-paper',
  async (trx, { officer, unionId, paper }: Asked) => {
    await lockUnion(trx, officer.organizationId, unionId)
    const { name, members, state } = await ownUnion(trx, officer.organizationId, unionId)
    if (state === 'ended' || state === 'not_awarded')
      throw new Problem('not_possible', 'Esta unión ya terminó.')
    const problems = paperProblems(paper, { members, today: chileDay(await databaseNow(trx)) })
    if (Object.keys(problems).length > 0) throw invalid('Hay algo que corregir.', problems)
    const done = await notePaper(trx, officer, unionId, paper)
    const after = { title: name, ...paper }
    if (done.isNew) await writeAct(trx, officer, { what: 'union.paper_noted', subject: unionId, after })
    return done
  },
)
