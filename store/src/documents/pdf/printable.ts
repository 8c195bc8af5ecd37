/** What each of the fonts can draw: letters of the languages of western Europe, and their signs. */
const PRINTABLE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212]$/
const LETTER = /[\p{L}\p{N}]/u

/** No line is as long: what has no place to be broken gets one. */
const UNBROKEN = /\S{30}(?=\S)/g
const BREAK = '\u200b'

/** A text as it can be drawn: a letter that no font has becomes the plain one, or «?»; a picture is left out. */
export function printable(text: string): string {
  return [...text.normalize('NFC')]
    .map(drawn)
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .replaceAll(UNBROKEN, `$&${BREAK}`)
}

function drawn(letter: string): string {
  if (PRINTABLE.test(letter)) return letter
  if (/\s/.test(letter)) return ' '
  const plain = letter.normalize('NFKD').charAt(0)
  if (PRINTABLE.test(plain)) return plain
  return LETTER.test(letter) ? '?' : ''
}

/** The same of every text within. */
export function allPrintable<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => allPrintable(one)) as T
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, allPrintable<unknown>(one)]),
    ) as T
  return value
}
