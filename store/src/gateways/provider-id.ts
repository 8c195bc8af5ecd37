import type { Method } from './terms'

/** The name by which Medusa keeps who a payment is made with: what older orders hold stays true. */
export const providerIdOf = (method: Method) => `pp_${method}_${method}`
