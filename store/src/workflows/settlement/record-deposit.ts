import type { DepositGiven } from '../../contracts'
import { termsOf } from '../../gateways/terms'
import type { Method } from '../../gateways/terms'
import { clp } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { recordDeposit } from '../../modules/settlement/write/record-deposit'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type Asked = { officer: Officer; deposit: DepositGiven & { seenClp: number; restNote: string | null } }

/** What a gateway paid into the bank: written to the books once, whoever sends it again. */
export const recordDepositWorkflow = transactionWorkflow(
  'record-deposit',
  async (trx, { officer, deposit }: Asked) => {
    const { organizationId: federationId } = officer
    const recorded = await recordDeposit(trx, { ...deposit, by: byOfficer(officer), federationId })
    const { id, isNew, costClp } = recorded
    if (!isNew) return recorded
    const { amountClp, invoice, restNote } = deposit
    const title = `${termsOf(deposit.method as Method).name}, ${clp(amountClp)}, factura ${invoice}`
    await writeAct(trx, officer, {
      what: 'deposit.recorded',
      subject: id,
      after: { title, costClp, restNote },
    })
    return recorded
  },
)
