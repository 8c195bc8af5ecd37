import type { MethodTerms } from './method-terms.ts'
import { khipuTerms } from './khipu/terms.ts'
import { transferTerms } from './transfer/terms.ts'
import { webpayTerms } from './webpay/terms.ts'

/** Every method of payment, in the order in which a shop shows them. */
export const TERMS = {
  webpay: webpayTerms,
  khipu: khipuTerms,
  transfer: transferTerms,
} as const satisfies Record<string, MethodTerms>

export type Method = keyof typeof TERMS
export const METHODS = Object.keys(TERMS) as [Method, ...Method[]]

export const isMethod = (name: string): name is Method => Object.hasOwn(TERMS, name)
export const termsOf = (method: Method): MethodTerms => TERMS[method]

export const settledBy = (who: MethodTerms['settledBy']): Method[] =>
  METHODS.filter((method) => termsOf(method).settledBy === who)

/** Their names in a sentence: «Webpay», «Webpay o Khipu». */
export function namesOf(methods: readonly Method[], kind: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('es-CL', { type: kind }).format(methods.map((method) => TERMS[method].name))
}

/** Every gateway that takes money by itself, in a sentence. */
export const gatewayNames = (kind: 'conjunction' | 'disjunction'): string =>
  namesOf(settledBy('gateway'), kind)
