import { day } from '../../kernel/text/format'
import { byOfficer, type Officer, writeAct } from '../../modules/federation/write/write-act'
import { extendCertificates, type Extension } from '../../modules/training/write/extend-certificates'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

type AtDesk = Omit<Extension, 'by' | 'memberId'> & { officer: Officer }

/** An officer extends what some certificates open, by one decision with its reason: each holder hears of it. */
export const extendCertificatesWorkflow = transactionWorkflow(
  'extend-certificates',
  async (trx, { officer, ...given }: AtDesk) => {
    const by = byOfficer(officer)
    const { decision, extended } = await extendCertificates(trx, { ...given, by, memberId: officer.memberId })
    const { until, reason } = given
    const count = extended.length === 1 ? '1 certificado' : `${extended.length} certificados`
    const after = { title: `${count} hasta el ${day(until)}`, until, reason }
    if (extended.length > 0)
      await writeAct(trx, officer, { what: 'certificates.extended', subject: decision, after })
    return { extended: extended.length }
  },
)
