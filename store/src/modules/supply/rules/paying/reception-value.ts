import { bodyShares } from '../../../ledger/rules/shares'
import { invoicePaymentEntries } from '../../../ledger/rules/invoice-payment'
import { quotationTotals } from '../agreements/quotation'

type Received = { units: number; netUnitClp: number; basisPoints: readonly number[] }

const BODIES = { group: 'group', association: 'association', federation: 'federation' }

/** What a group will get of what was received of it when its invoice is paid: its share, without its part of the VAT. */
export function receptionValueClp({ units, netUnitClp, basisPoints }: Received): number {
  const { totalClp, vatClp } = quotationTotals([{ units, netUnitClp }])
  const part = { grossClp: totalClp, vatClp, shares: bodyShares(basisPoints, BODIES) }
  const nothing = { before: 0, after: 0 }
  const entries = invoicePaymentEntries([part], {
    paidClp: { before: 0, after: totalClp },
    beyondClp: nothing,
  })
  return entries
    .flat()
    .reduce((sum, { account, amountClp }) => (account === 'group' ? sum + amountClp : sum), 0)
}
