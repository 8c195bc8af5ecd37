import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { ask } from './api.ts'
import { phone } from './db.ts'
import { NotEntered } from './failures.ts'
import { whenSignalReturns } from './signal.ts'
import { turns } from './turns.ts'

/**
 * An answer of the server as the phone has it. `value` null and `failure` null: still asking. `isOld`: what is shown was
 * kept, and `failure` says why there is nothing newer.
 */
export type Answer<T> = {
  value: T | null
  at: string | null
  isOld: boolean
  failure: Error | null
  reload: () => Promise<void>
  /** After a change whose answer is the new state: shown and kept without asking. */
  put: (value: T) => void
}

type Known<T> = { path: string; value: T | null; at: string | null; isOld: boolean; failure: Error | null }
const nothing = { value: null, at: null, isOld: false, failure: null }

/** `GET /grupo/api/{path}`: what was kept at once, then the newest; asked again when signal returns. */
export function useAnswer<T>(path: string): Answer<T> {
  const [known, setKnown] = useState<Known<T>>({ path, ...nothing })
  const { next, isOld, tell } = useMemo(turns, [path])
  const put = useCallback(
    (value: T, turn = next()) => {
      if (!tell(turn)) return
      const at = new Date().toISOString()
      setKnown({ path, value, at, isOld: false, failure: null })
      void keepAnswer(path, value, at)
    },
    [path],
  )
  const reload = useCallback(async () => {
    const turn = next()
    try {
      put(await ask<T>('GET', path), turn)
    } catch (error) {
      if (error instanceof NotEntered || isOld(turn)) return
      const failure = error instanceof Error ? error : new Error(String(error))
      setKnown((now) => ({ ...now, isOld: now.value !== null, failure }))
    }
  }, [path, put])
  useEffect(() => {
    let isHere = true
    setKnown((now) => (now.path === path ? now : { path, ...nothing }))
    void keptAnswer<T>(path).then((kept) => {
      if (!isHere || !kept) return
      setKnown((now) => (now.path === path && now.value === null ? { ...now, ...kept, isOld: true } : now))
    })
    void reload()
    const stop = whenSignalReturns(() => void reload())
    return () => {
      isHere = false
      stop()
    }
  }, [path, reload])
  const { path: of, ...answer } = known
  return { ...(of === path ? answer : nothing), reload, put }
}

export async function keptAnswer<T>(path: string): Promise<{ value: T; at: string } | null> {
  const kept = await phone()
    .then((db) => db.get('answers', path))
    .catch(() => undefined)
  return kept ? { value: kept.value as T, at: kept.at } : null
}

export async function keepAnswer(path: string, value: unknown, at = new Date().toISOString()) {
  await phone()
    .then((db) => db.put('answers', { value, at }, path))
    .catch(() => undefined)
}
