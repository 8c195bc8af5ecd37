/** What fits in one order, for the shop's cart and the store's checkout alike. More is asked for by quotation. */
export const MAX_QUANTITY = 99
export const MAX_LINES = 60

/** Letters on the card of a present. */
export const MAX_CARD = 300
