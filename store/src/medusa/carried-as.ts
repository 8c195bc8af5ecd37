import type { DeliveryMode } from '../contracts'

/** Medusa wants a way of delivery for each consignment: of a visit the one without a carrier, which costs nothing. */
export const carriedAs = (mode: DeliveryMode) => (mode === 'visit' ? 'pickup' : mode)
