import type { RepresentativeRequest } from '../../../contracts'
import { invalid, Problem } from '../../../kernel/problem'
import { type Officer, writeAct } from '../../../modules/federation/write/write-act'
import { ownUnion } from '../../../modules/supply/read/bids/desk-unions'
import { lockUnion, noteVoice } from '../../../modules/supply/write/bids/unions'
import { transactionWorkflow } from '../../../outbox/transaction-workflow'

type Asked = { officer: Officer; unionId: string; asked: RepresentativeRequest }

/** Who speaks and signs for all members; said again it is not written again. */
export const representUnionWorkflow = transactionWorkflow(
  'represent-union',
  async (trx, { officer, unionId, asked }: Asked) => {
    await lockUnion(trx, officer.organizationId, unionId)
    const union = await ownUnion(trx, officer.organizationId, unionId)
    const { name, members, state, representative: before } = union
    if (state === 'ended' || state === 'not_awarded')
      throw new Problem('not_possible', 'Esta unión ya terminó.')
    if (!members.some(({ id }) => id === asked.member)) {
      const said = 'Elige una de sus integrantes.'
      throw invalid(said, { member: said })
    }
    if (before?.member === asked.member && before.name === asked.name) return { id: unionId }
    await noteVoice(trx, officer, unionId, asked)
    const after = { title: name, ...asked }
    await writeAct(trx, officer, { what: 'union.represented', subject: unionId, before, after })
    return { id: unionId }
  },
)
