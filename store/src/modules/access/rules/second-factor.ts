import { randomInt } from 'node:crypto'

export const CODES_OF_RECOVERY = 8

/** What takes money or rights away wants a code that was typed so recently. */
export const FRESH_MINUTES = 15

/** Without letters and numbers that are mistaken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const RECOVERY = /^[a-hjkmnp-z2-9]{12}$/

export const newRecoveryCode = (): string =>
  Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** `abcd-efgh-jkmn`, to be written down. */
export const onPaper = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** Six digits of the app or twelve letters of the paper, however they were typed. */
export function typedCode(typed: string): { kind: 'app' | 'recovery' | 'none'; code: string } {
  const code = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  if (/^\d{6}$/.test(code)) return { kind: 'app', code }
  return { kind: RECOVERY.test(code) ? 'recovery' : 'none', code }
}

export const isFresh = (factorAt: Date, now: Date): boolean =>
  now.getTime() - factorAt.getTime() < FRESH_MINUTES * 60_000
