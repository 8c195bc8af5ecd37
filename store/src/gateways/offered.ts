import { type Method, METHODS, termsOf } from './terms.ts'

/**
 * What a shop can be paid with: a gateway where it has keys of its own or is a demonstration, a transfer where there is
 * an account to transfer to. A method that nobody could collect from is not offered.
 * @param has.keys the gateways whose keys are there
 */
export function methodsOffered(has: {
  keys: readonly Method[]
  bank: Record<string, unknown> | null
}): Method[] {
  const hasAccount = typeof has.bank?.accountNumber === 'string' && has.bank.accountNumber.trim() !== ''
  const able = { gateway: (method: Method) => has.keys.includes(method), person: () => hasAccount }
  return METHODS.filter((method) => able[termsOf(method).settledBy](method))
}
