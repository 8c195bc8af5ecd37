import type { Payment } from './payment.ts'
import type { Simulation } from './simulation.ts'

/** What a buyer does at Khipu. `pay_slowly`: her bank has not said yet. */
export const OUTCOMES = ['pay', 'pay_slowly', 'reject', 'leave'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const isOutcome = (value: unknown): value is Outcome => OUTCOMES.some((one) => one === value)

const ENDS: Record<Outcome, (payment: Payment) => string> = {
  pay: (payment) => {
    conclude(payment)
    return payment.returnUrl
  },
  pay_slowly: (payment) => {
    payment.status = 'verifying'
    return payment.returnUrl
  },
  reject: (payment) => {
    payment.detail = 'rejected-by-payer'
    return payment.cancelUrl
  },
  leave: (payment) => payment.cancelUrl,
}

/** The money arrived. */
export function conclude(payment: Payment): void {
  payment.status = 'done'
  payment.detail = 'normal'
  payment.conciliatedAt = new Date().toISOString()
}

export const isOver = ({ status, detail, expiresAt }: Payment) =>
  status !== 'pending' || detail !== 'pending' || expiresAt < Date.now()

/** Answers where the browser goes then. The first decision counts. */
export function decide(sim: Simulation, payment: Payment, outcome: Outcome): string {
  if (isOver(payment)) return payment.returnUrl
  const address = ENDS[outcome](payment)
  sim.save()
  return address
}
