import { useEffect, useState } from 'preact/hooks'
import type { CodeAnswer, MemberHome } from '#contracts'
import { call, Offline, Refused } from '../../api.ts'
import { entered } from '../../home.ts'
import { announce } from '../../ui/live-region.tsx'
import { deviceName } from './device.ts'

/** `typed`: where it went, if she typed it. Where an invitation sends it nobody reads before entering. */
export type Sent = {
  to: string
  typed: string | null
  channel: CodeAnswer['channel']
  expiresAt: string
  againAt: number
}
type Session = { home: MemberHome; expiresAt: string; isShared: boolean }

const noSignal = 'Para entrar hace falta señal. Busca dónde haya y prueba otra vez.'

/** She reads the code in another app, and a small phone may close this one meanwhile. */
const storageKey = 'grupo-codigo'

function unfinished(invitation?: Invited): Sent | null {
  try {
    const sent = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Sent | null
    const isOfThis = !invitation?.isReachable || sent?.to === invitation.token
    return sent && isOfThis && Date.parse(sent.expiresAt) > Date.now() ? sent : null
  } catch {
    return null
  }
}

function remember(sent: Sent | null) {
  try {
    if (sent) sessionStorage.setItem(storageKey, JSON.stringify(sent))
    else sessionStorage.removeItem(storageKey)
  } catch {
    // A browser that keeps nothing: she begins again.
  }
}

/** She comes by an invitation: its token stands for the contact that it names, or lets her name one. */
export type Invited = { token: string; isReachable: boolean }

/** Number or mail, then code: what is asked of the server, and what it said. */
export function useEntering(onEntered: () => void, invitation?: Invited) {
  const [sent, setSent] = useState<Sent | null>(() => unfinished(invitation))
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const trying = async (what: () => Promise<void>) => {
    setBusy(true)
    setError(null)
    try {
      await what()
      return true
    } catch (failure) {
      setError(wordsOf(failure))
      return false
    } finally {
      setBusy(false)
    }
  }

  const sendCode = (to: string) =>
    trying(async () => {
      const { channel, expiresAt, retryAfterSeconds } = await call<CodeAnswer>('POST', '/grupo/api/codes', {
        body: { to, invitation: invitation?.token },
      })
      const typed = to === invitation?.token ? null : to
      const next = { to, typed, channel, expiresAt, againAt: Date.now() + retryAfterSeconds * 1000 }
      remember(next)
      setSent(next)
      announce('Te mandamos un código.')
    })

  const enter = (code: string, isShared: boolean) =>
    trying(async () => {
      const session = await call<Session>('POST', '/grupo/sesion', {
        body: { to: sent?.to, code, isShared, device: deviceName(navigator.userAgent) },
      })
      remember(null)
      await entered(session)
      onEntered()
    })

  const begin = () => {
    remember(null)
    setError(null)
    setSent(null)
  }

  return { sent, error, isBusy, sendCode, enter, begin }
}

export type Entering = ReturnType<typeof useEntering>

function wordsOf(failure: unknown): string {
  if (failure instanceof Offline) return failure.reason === 'signal' ? noSignal : failure.message
  if (failure instanceof Refused) return failure.fields.to ?? failure.fields.code ?? failure.message
  throw failure
}

/** Whole seconds until a moment; 0 once it has come. */
export function useSecondsUntil(moment: number): number {
  const left = () => Math.max(0, Math.ceil((moment - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    setSeconds(left())
    const timer = setInterval(() => setSeconds(left()), 1000)
    return () => clearInterval(timer)
  }, [moment])
  return seconds
}
