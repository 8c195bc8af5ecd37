import type { QualificationRequest } from '../../contracts'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { qualifyGroup } from '../../modules/supply/write/qualify-group'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = {
  officer: Officer
  standard: { id: string; name: string; version: number }
  found: QualificationRequest
}

/** Peers tried what a group makes of a standard, and say how it stands. */
export const qualifyGroupWorkflow = transactionWorkflow(
  'qualify-group',
  async (trx, { officer, standard, found }: Asked) => {
    const { id: standardId, version, name } = standard
    const id = await qualifyGroup(trx, officer, { standardId, version, found })
    await writeAct(trx, officer, {
      what: 'group.qualified',
      subject: id,
      after: { title: name, version, ...found },
    })
    return { id }
  },
)
