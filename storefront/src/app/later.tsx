import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ScreenProps } from './routes.tsx'
import { Opening } from './ui/opening.tsx'

/** A screen that is rarely opened: its code is a file of its own, which the phone keeps beside the rest. */
export function later(load: () => Promise<ComponentType<ScreenProps>>): ComponentType<ScreenProps> {
  let known: ComponentType<ScreenProps> | null = null
  return function Later(props) {
    const [Shown, setShown] = useState(() => known)
    const [failure, setFailure] = useState<Error | null>(null)
    useEffect(() => {
      load().then((screen) => {
        known = screen
        setShown(() => screen)
      }, setFailure)
    }, [])
    if (failure) throw failure
    return Shown ? <Shown {...props} /> : <Opening />
  }
}
