import { digest } from '../../access/write/keys'
import { codeOfMinute, isCodeNow, nextMinute } from '../rules/session-code'

const sign = (words: string) => digest('session-code', words)

/** What is shown in the room now, and for how many seconds still. */
export const codeNow = (sessionId: string, now: Date) => ({
  code: codeOfMinute(sign, sessionId, now),
  seconds: Math.ceil((nextMinute(now).getTime() - now.getTime()) / 1000),
})

/** Whether what was typed is shown there now, or was a minute ago. */
export const isShownNow = (sessionId: string, typed: string, now: Date): boolean =>
  isCodeNow(sign, sessionId, typed, now)
