import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { ownUnion } from '../../../modules/supply/read/bids/desk-unions'
import { leaveUnion } from '../../../modules/supply/write/bids/union-members'
import { lockUnion } from '../../../modules/supply/write/bids/unions'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; unionId: string; member: string }

/** One of them taken out, while it is in preparation. */
export const leaveUnionWorkflow = transactionWorkflow(
  'leave-union',
  async (trx, { officer, unionId, member }: Asked) => {
    await lockUnion(trx, officer.organizationId, unionId)
    const union = await ownUnion(trx, officer.organizationId, unionId)
    const left = await leaveUnion(trx, officer, union, member)
    const after = { title: union.name, name: left?.name }
    if (left) await writeAct(trx, officer, { what: 'union.member_left', subject: unionId, after })
    return { id: member }
  },
)
