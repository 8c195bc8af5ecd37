import { keepingTrouble } from '../../product/open-draft.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWatched } from '../../watched.ts'

/** The phone is full, or its browser keeps nothing: said before she types more. */
export function KeepingTrouble() {
  const words = useWatched(keepingTrouble)
  if (!words) return null
  return (
    <Notice kind="trouble" role="alert" lead="Ojo.">
      {words}
    </Notice>
  )
}
