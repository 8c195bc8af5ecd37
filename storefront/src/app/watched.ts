import { useEffect, useState } from 'preact/hooks'

/** One value that screens look at and that changes outside of them. */
export type Watched<T> = {
  get: () => T
  set: (value: T) => void
  watch: (told: (value: T) => void) => () => void
}

export function watched<T>(first: T): Watched<T> {
  let current = first
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      for (const told of [...listeners]) told(value)
    },
    watch(told) {
      listeners.add(told)
      return () => listeners.delete(told)
    },
  }
}

export function useWatched<T>(source: Watched<T>): T {
  const [value, setValue] = useState<{ of: T }>({ of: source.get() })
  useEffect(() => {
    setValue({ of: source.get() })
    return source.watch((next) => setValue({ of: next }))
  }, [source])
  return value.of
}
