import type { UnionMemberRequest } from '../../../contracts'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { ownUnion } from '../../../modules/supply/read/bids/desk-unions'
import { joinUnion } from '../../../modules/supply/write/bids/union-members'
import { lockUnion } from '../../../modules/supply/write/bids/unions'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; unionId: string; asked: UnionMemberRequest }

/** Another member of a union, or one in another's place. */
export const joinUnionWorkflow = transactionWorkflow(
  'join-union',
  async (trx, { officer, unionId, asked }: Asked) => {
    await lockUnion(trx, officer.organizationId, unionId)
    const union = await ownUnion(trx, officer.organizationId, unionId)
    const today = chileDay(await databaseNow(trx))
    const done = await joinUnion(trx, officer, union, { asked, today })
    const what = asked.replaces ? 'union.member_replaced' : 'union.member_added'
    const { replaces, ...member } = asked
    const after = { title: union.name, ...member, ...replaces }
    if (done.isNew) await writeAct(trx, officer, { what, subject: unionId, after })
    return done
  },
)
