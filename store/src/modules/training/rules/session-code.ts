import { lettersOf, readLetters } from '../../../kernel/text/crockford'

const LETTERS = 6
const MINUTE_MS = 60_000

/**
 * What is shown in the room during one minute: 30 bits of that session and that minute. Who is not there would have to
 * guess one of two in a thousand million, and begin again a minute later.
 * @param sign a keyed hash that only the store can make
 */
export function codeOfMinute(sign: (words: string) => string, sessionId: string, at: Date): string {
  return lettersOf(Buffer.from(sign(`${sessionId}:${minuteOf(at)}`), 'hex').subarray(0, LETTERS))
}

/** Whether that is the code of that session in this minute or in the one before, for whoever types slowly. */
export function isCodeNow(
  sign: (words: string) => string,
  sessionId: string,
  typed: string,
  now: Date,
): boolean {
  const code = readLetters(typed, LETTERS)
  const before = new Date(now.getTime() - MINUTE_MS)
  return code !== null && [now, before].some((at) => codeOfMinute(sign, sessionId, at) === code)
}

/** The first moment of the next minute: until then the code of this one is shown. */
export const nextMinute = (at: Date): Date => new Date((minuteOf(at) + 1) * MINUTE_MS)

const minuteOf = (at: Date): number => Math.floor(at.getTime() / MINUTE_MS)
