import { lettersOf, readLetters } from '../kernel/text/crockford.ts'

export const LOT_LETTERS = 8

/**
 * A lot's code, which the phone makes so that its label is there without signal: 40 bits, nothing of whose it is.
 * @param bytes as many random ones as it has letters
 */
export const lotCodeOf = (bytes: Iterable<number>): string => lettersOf(bytes)

/** A code as it was typed, read aloud or scanned; null: it is none. */
export const readLotCode = (typed: string): string | null => readLetters(typed, LOT_LETTERS)

/** In two groups, as it is printed: `K7QM-2XPD`. */
export const spelledLotCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`
