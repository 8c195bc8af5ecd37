/** The ways to pay that a shop can offer, in the order in which they are shown. */
export const PAYMENT_METHODS = ['webpay', 'transfer'] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/**
 * What a shop can be paid with: cards where it has keys of its own or is a demonstration, a transfer where there is an
 * account to transfer to. A method that nobody could collect from is not offered.
 */
export function methodsOffered(has: {
  cards: boolean
  bank: Record<string, unknown> | null
}): PaymentMethod[] {
  const able: Record<PaymentMethod, boolean> = {
    webpay: has.cards,
    transfer: typeof has.bank?.accountNumber === 'string' && has.bank.accountNumber.trim() !== '',
  }
  return PAYMENT_METHODS.filter((method) => able[method])
}
