import { stripeStops } from '../../../../store/src/contracts/stripes.ts'

/** A group's stripes; without one, those of all. */
export const Stripes = ({ of }: { of?: string | null }) => (
  <i class="stripes" aria-hidden="true" style={of ? { '--l': stripeStops(of) } : undefined} />
)
