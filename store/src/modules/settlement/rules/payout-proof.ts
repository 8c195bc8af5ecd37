/** What the bank's proof of a payment may weigh, and how often it is replaced. */
export const PAYOUT_PROOF_MAX_BYTES = 5_000_000
export const PROOFS_PER_PAYMENT = 10
