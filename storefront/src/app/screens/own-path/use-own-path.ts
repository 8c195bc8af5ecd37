import { useEffect } from 'preact/hooks'
import type { OwnPath, PathNote } from '#contracts'
import { type Answer, useAnswer } from '../../answers.ts'
import { useMaybeActing } from '../../acting.ts'
import { home } from '../../home.ts'
import { enqueue, queue } from '../../queue/engine.ts'
import { newItem } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import { OWN_PATH, toldPath } from '../../training/told-path.ts'
import { useWatched } from '../../watched.ts'
import { replacedBy, waitingNotes, withWaiting } from './with-waiting.ts'

/** One kind of thing that she says, without when. */
export type Saying = PathNote extends infer One ? (One extends PathNote ? Omit<One, 'saidAt'> : never) : never

/** Her own way with what waits on this phone, and how she says something of it. */
export function useOwnPath(): {
  path: OwnPath | null
  answer: Answer<OwnPath>
  isWaiting: boolean
  say: (saying: Saying) => Promise<void>
} {
  const answer = useAnswer<OwnPath>(OWN_PATH)
  const { items } = useWatched(queue)
  const now = useWatched(home)
  const memberId = now.is === 'in' ? now.entry.home.member.id : ''
  const handle = useMaybeActing()?.group.handle ?? ''
  const { value, put } = answer
  useEffect(
    () =>
      toldPath.watch((told) => {
        if (told?.memberId === memberId) put(told.path)
      }),
    [memberId, put],
  )
  const say = async (saying: Saying) => {
    const saidAt = new Date().toISOString()
    const body = { ...saying, saidAt }
    for (const id of replacedBy(body, items)) await forgetItem(id)
    await enqueue(
      newItem({ memberId, handle, title: 'Mi camino', act: { is: 'path', body }, queuedAt: saidAt }),
    )
  }
  return { path: value && withWaiting(value, items), answer, isWaiting: waitingNotes(items).length > 0, say }
}
