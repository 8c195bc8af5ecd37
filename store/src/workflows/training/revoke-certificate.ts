import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { type Revocation, revokeCertificate } from '../../modules/training/write/revoke-certificate'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type AtDesk = Omit<Revocation, 'by'> & { officer: Officer }

/** An officer takes a certificate back, with a reason: its holder hears of it. */
export const revokeCertificateWorkflow = transactionWorkflow(
  'revoke-certificate',
  async (trx, { officer, ...given }: AtDesk) => {
    const taken = await revokeCertificate(trx, { ...given, by: byOfficer(officer) })
    const { id: subject, reason } = given
    const after = taken && { title: `${taken.course}, de ${taken.holder}`, reason }
    if (after) await writeAct(trx, officer, { what: 'certificate.revoked', subject, after })
    return { id: subject, isNew: taken !== null }
  },
)
