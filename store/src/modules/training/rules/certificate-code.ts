import { randomBytes } from 'node:crypto'

/** Without letters that are read as another: Crockford's 32. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LETTERS = 12

/** What is printed on a certificate: 60 bits of randomness, nothing of whom it is of. */
export const newCertificateCode = (): string =>
  [...randomBytes(LETTERS)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')

/**
 * A code as it was typed or read aloud: small letters, spaces and hyphens, an O for a zero, an I or an L for a one. Null:
 * it is none.
 */
export function readCertificateCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return code.length === LETTERS && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null
}

/** In three groups, as a person copies it: `ABCD-EFGH-JKMN`. */
export const spelledCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-')
