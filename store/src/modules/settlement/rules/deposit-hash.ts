import { createHash } from 'node:crypto'

export type DepositFacts = { method: string; day: string; amountClp: number; invoice: string }

/**
 * SHA-256, in hexadecimal, of what a deposit is known again by.
 * @param turn how often the same was taken back before
 */
export const depositHash = ({ method, day, amountClp, invoice }: DepositFacts, turn: number): string =>
  createHash('sha256')
    .update([method, day, amountClp, invoice.trim().toUpperCase(), turn].join('|'))
    .digest('hex')
