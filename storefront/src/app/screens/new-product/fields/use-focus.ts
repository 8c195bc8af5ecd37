import { type RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Puts her into the first field at once: the keyboard comes without a tap. */
export function useFocus<T extends HTMLElement>(isWanted: boolean): RefObject<T | null> {
  const field = useRef<T>(null)
  useEffect(() => {
    // After the screen took the heading: who listens hears the question first, then the field.
    const frame = requestAnimationFrame(() => isWanted && field.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return field
}
