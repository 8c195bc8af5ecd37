import { randomBytes } from 'node:crypto'
import { Refusal } from '../webpay-simulator/refuse.ts'

/** One payment as the simulator keeps it. Amounts are whole pesos. */
export type Payment = {
  id: string
  amountClp: number
  subject: string
  transactionId: string
  returnUrl: string
  cancelUrl: string
  notifyUrl: string
  expiresAt: number
  status: 'pending' | 'verifying' | 'done'
  detail: string
  leftClp: number
  conciliatedAt: string | null
  calls: string[]
}

const text = (body: Record<string, unknown>, name: string) => {
  const value = body[name]
  if (typeof value !== 'string' || value === '' || value.length > 4096)
    throw new Refusal(400, `Invalid ${name}`)
  return value
}
const address = (body: Record<string, unknown>, name: string) => {
  const value = text(body, name)
  if (!URL.canParse(value)) throw new Refusal(400, `Invalid ${name}`)
  return value
}

/** The contract's fields, all those that we rely on. */
export function newPayment(body: Record<string, unknown>): Payment {
  const { amount, currency, notify_api_version: version, expires_date: expires } = body
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 1)
    throw new Refusal(400, 'Invalid amount')
  if (currency !== 'CLP') throw new Refusal(400, 'Invalid currency')
  if (version !== '3.0') throw new Refusal(400, 'Invalid notify_api_version')
  const expiresAt = Date.parse(typeof expires === 'string' ? expires : '')
  if (Number.isNaN(expiresAt)) throw new Refusal(400, 'Invalid expires_date')
  return {
    id: randomBytes(16).toString('base64url').replace(/[-_]/g, 'x').toLowerCase().slice(0, 12),
    amountClp: amount,
    subject: text(body, 'subject'),
    transactionId: text(body, 'transaction_id'),
    returnUrl: address(body, 'return_url'),
    cancelUrl: address(body, 'cancel_url'),
    notifyUrl: address(body, 'notify_url'),
    expiresAt,
    status: 'pending',
    detail: 'pending',
    leftClp: amount,
    conciliatedAt: null,
    calls: [],
  }
}

export const addresses = (id: string, publicUrl: string) => ({
  payment_id: id,
  payment_url: `${publicUrl}/payment/info/${id}`,
  simplified_transfer_url: `${publicUrl}/payment/info/${id}`,
  transfer_url: `${publicUrl}/payment/info/${id}`,
  app_url: `khipu:///pos/${id}`,
  ready_for_terminal: false,
})

/** The answer of GET, and the body of a notice. */
export const toAnswer = (payment: Payment, publicUrl: string) => ({
  ...addresses(payment.id, publicUrl),
  receiver_id: 985101,
  subject: payment.subject,
  amount: payment.amountClp,
  currency: 'CLP',
  status: payment.status,
  status_detail: payment.detail,
  transaction_id: payment.transactionId,
  conciliation_date: payment.conciliatedAt,
  return_url: payment.returnUrl,
  cancel_url: payment.cancelUrl,
  notify_url: payment.notifyUrl,
  notify_api_version: '3.0',
  expires_date: new Date(payment.expiresAt).toISOString(),
  bank: payment.status === 'done' ? 'DemoBank' : '',
  payment_method: payment.status === 'done' ? 'simplified_transfer' : '',
})
