import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_LETTERS = 10
const RANDOM_LETTERS = 16

/**
 * An id as Medusa makes them (a prefix and a ULID), from one reading of randomness: Medusa's own asks for it letter by
 * letter, a millisecond of the processor for the rows of an order.
 */
export function newId(prefix: string): string {
  let at = Date.now()
  let time = ''
  for (let left = TIME_LETTERS; left > 0; left--) {
    time = letter(at % ALPHABET.length) + time
    at = Math.floor(at / ALPHABET.length)
  }
  let random = ''
  for (const byte of randomBytes(RANDOM_LETTERS)) random += letter(byte % ALPHABET.length)
  return `${prefix}_${time}${random}`
}

function letter(value: number): string {
  return ALPHABET.charAt(value)
}
