import { useState } from 'react'
import { useSave } from './use-save'

type Grave<T extends object> = {
  path: string
  stale: string[]
  done: string | ((sent: T) => string)
  onDone?: () => void
}

/** Sends what moves money or rights. When it wants a fresh code, what was sent waits for it and goes again. */
export function useGrave<T extends object>({ path, stale, done, onDone }: Grave<T>) {
  const [waiting, setWaiting] = useState<T | null>(null)
  const save = useSave<T>({
    path,
    stale,
    done,
    onDone: () => {
      setWaiting(null)
      onDone?.()
    },
  })
  const send = (body: T) => {
    setWaiting(body)
    save.send(body)
  }
  return {
    ...save,
    send,
    code: {
      isOpen: waiting !== null && save.code === 'needs_fresh_code',
      onClose: () => {
        setWaiting(null)
        save.reset()
      },
      onRight: () => waiting && send(waiting),
    },
  }
}
