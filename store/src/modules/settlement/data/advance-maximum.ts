/** Up to how much a group is paid in advance, in pesos, while the federation has not said otherwise: about one good month of a small group. */
export const DEFAULT_ADVANCE_MAXIMUM_CLP = 300_000
