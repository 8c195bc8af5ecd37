import { randomBytes } from 'node:crypto'
import { lettersOf, readLetters } from '../../../kernel/text/crockford.ts'

const LETTERS = 12

/** What is printed on a certificate: 60 bits of randomness, nothing of whom it is of. */
export const newCertificateCode = (): string => lettersOf(randomBytes(LETTERS))

/** A code as it was typed or read aloud; null: it is none. */
export const readCertificateCode = (typed: string): string | null => readLetters(typed, LETTERS)

/** In three groups, as a person copies it: `ABCD-EFGH-JKMN`. */
export const spelledCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-')
