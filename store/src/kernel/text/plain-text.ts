/**
 * Letters that nobody sees: control letters (PostgreSQL keeps no NUL), halves of letters, those that turn the rest of a
 * line around, the empty ones and the fillers that pass for a letter. The joiner within a family of faces stays.
 */
const UNSEEN =
  /(?![\n\t\u200d])(?:[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u2800\u3164\uffa0\ufff0-\ufffb\ufffe\uffff]|\u034f|\u17b4|\u17b5|[\u180b-\u180f])/gu

/**
 * A text in its one form: without letters that nobody sees, with the line ends and spaces of everybody, accents in one
 * piece. Nothing is cut and nothing at its ends is taken off.
 */
export function cleanText(typed: string): string {
  const lines = typed.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
  return lines
    .replace(UNSEEN, '')
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC')
}

/** What a person typed, without what she cannot have seen; empty when nothing of it is to be seen. */
export function plainText(typed: string): string {
  const text = cleanText(typed).trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : ''
}

/** The same of what stands in one line: a name, a street. */
export const plainLine = (typed: string): string => plainText(typed).replace(/\s+/g, ' ')

/** How a browser counts what is in a field (`maxlength`); every limit of ours counts so, in the shop and in the store. */
export const textLength = (typed: string): number => cleanText(typed).length

/** At most so much of it, never half of a letter. */
export const cutText = (text: string, max: number): string =>
  text.slice(0, max).replace(/[\ud800-\udbff]$/, '')

/** For what is read and not kept (a phone, a RUT, an address of mail): one kind of digit, of space and of hyphen. */
export const readable = (typed: string): string =>
  plainLine(typed)
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')

/** Every text of a body as `cleanText` leaves it; what opens something is compared letter by letter and stays. */
export function cleanAll(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map((part: unknown): unknown => cleanAll(part))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const cleaned = Object.entries(value).map(([name, part]: [string, unknown]): [string, unknown] => [
    name,
    /password/i.test(name) ? part : cleanAll(part),
  ])
  return Object.fromEntries(cleaned)
}
