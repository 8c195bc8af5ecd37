/** One payment as the simulator keeps it. Amounts are whole pesos, times are unix milliseconds. */

export type TransactionStatus =
  | 'INITIALIZED'
  | 'AUTHORIZED'
  | 'REVERSED'
  | 'FAILED'
  | 'NULLIFIED'
  | 'PARTIALLY_NULLIFIED'

export type PaymentType = 'VD' | 'VN' | 'VP'

/** What the buyer did on the form. `undecided` until then; `gone` covers giving up and letting it expire. */
export type Decision = 'undecided' | 'approved' | 'rejected' | 'gone'

export type Call = { call: string; method: string; at: number; answered: number }

export type Transaction = {
  token: string
  commerceCode: string
  buyOrder: string
  sessionId: string
  amountClp: number
  returnUrl: string
  createdAt: number
  status: TransactionStatus
  decision: Decision
  isLocked: boolean
  paymentType: PaymentType
  authorizedAt: number | null
  authorizationCode: string
  balanceClp: number
  calls: Call[]
}

const pad = (n: number) => String(n).padStart(2, '0')

/** The contract's `MMDD`, in the date of the transaction. */
const accountingDate = (ms: number) => {
  const date = new Date(ms)
  return pad(date.getUTCMonth() + 1) + pad(date.getUTCDate())
}

/** The answer of commit and status. An undecided payment has no card and no authorisation yet. */
export function toResult(t: Transaction) {
  const known = {
    amount: t.amountClp,
    status: t.status,
    buy_order: t.buyOrder,
    session_id: t.sessionId,
    accounting_date: accountingDate(t.authorizedAt ?? t.createdAt),
    transaction_date: new Date(t.authorizedAt ?? t.createdAt).toISOString(),
    installments_number: 0,
  }
  if (t.status === 'INITIALIZED') return known
  const isPaid = t.status !== 'FAILED'
  return {
    ...known,
    vci: isPaid ? 'TSY' : 'TSN',
    card_detail: { card_number: isPaid ? '6623' : '0568' },
    authorization_code: isPaid ? t.authorizationCode : '000000',
    payment_type_code: t.paymentType,
    response_code: isPaid ? 0 : -1,
    installments_amount: 0,
    balance: isPaid ? t.balanceClp : undefined,
  }
}
