/** Without letters that are read as another: Crockford's 32. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of one letter for each byte. */
export const lettersOf = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => CROCKFORD.charAt(byte % CROCKFORD.length)).join('')

/**
 * A code as it was typed or read aloud: small letters, spaces and hyphens, an O for a zero, an I or an L for a one. Null:
 * it is none of so many letters.
 */
export function readLetters(typed: string, count: number): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return code.length === count && [...code].every((letter) => CROCKFORD.includes(letter)) ? code : null
}
