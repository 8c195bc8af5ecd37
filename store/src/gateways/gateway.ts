import type { PaymentReturn } from '../modules/checkout/rules/payment-return'
import type { Answer } from './method-terms'

/** The gateway did not answer in a form we can act on: nothing may be concluded from it. */
export class GatewayUndecided extends Error {}

export type NewPayment = {
  /** Our name for it. */
  order: string
  attemptId: string
  amountClp: number
  /** Where its browser comes back to. */
  returnUrl: string
  /** Where the gateway may tell us that something happened. */
  noticeUrl: string
  dueAt: Date
}

/** What a gateway sent to `noticeUrl`, byte by byte, and when it arrived. */
export type Notice = { headers: Record<string, string | undefined>; body: Buffer; at: Date }

/**
 * Where the money is taken by somebody else. Amounts are whole pesos. Every call can throw GatewayUndecided: then the
 * caller asks again, and never creates a second payment while one is undecided.
 */
export type OnlineGateway = {
  by: 'gateway'
  /** A name of our own for a new payment, never used before. */
  newOrder: () => string
  open: (payment: NewPayment) => Promise<{ token: string; url: string }>
  /** How the browser is sent to the payment's page. */
  wayTo: (payment: { token: string; url: string }) => {
    url: string
    method: 'get' | 'post'
    fields: Record<string, string>
  }
  /** The buyer came back: takes the money where that is ours to say. */
  settle: (token: string) => Promise<Answer>
  /** Changes nothing. */
  ask: (token: string) => Promise<Answer>
  /** Sees to it that an unpaid payment cannot be paid any more; false when somebody may still pay it. */
  close: (token: string) => Promise<boolean>
  refund: (token: string, amountClp: number) => Promise<void>
  readReturn: (params: Record<string, unknown>) => PaymentReturn
  /** The token of the payment that a genuine notice is about; null of anything else. */
  readNotice: (notice: Notice) => string | null
}

/** Where a person of the federation sees the money: nothing is opened and nobody can be asked. */
export type SeenByHand = { by: 'person'; newOrder: () => string }

export type Gateway = OnlineGateway | SeenByHand
