import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { MemberHome, OwnGroup } from '#contracts'

/** Who uses the app and in which group; there on every screen that needs a group. */
export type Acting = { home: MemberHome; group: OwnGroup }

export const ActingContext = createContext<Acting | null>(null)

export function useActing(): Acting {
  const acting = useContext(ActingContext)
  if (!acting) throw new Error('this screen is listed as one that needs no group')
  return acting
}

export const useMaybeActing = () => useContext(ActingContext)
