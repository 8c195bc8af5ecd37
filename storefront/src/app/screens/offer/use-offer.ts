import { useEffect } from 'preact/hooks'
import type { OfferNote, OwnOffer } from '#contracts'
import { useActing } from '../../acting.ts'
import { type Answer, useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { enqueue, queue } from '../../queue/engine.ts'
import { newItem } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import { told } from '../../told.ts'
import { useWatched } from '../../watched.ts'
import { replacedBy, waitingOffers, withWaiting } from './with-waiting.ts'

type Saying = Omit<OfferNote, 'saidAt'> & { title: string }

/** What the group said, with what waits on this phone, and how it says something. */
export function useOffer(): {
  offer: OwnOffer | null
  answer: Answer<OwnOffer>
  isWaiting: boolean
  say: (saying: Saying) => Promise<void>
} {
  const { home, group } = useActing()
  const { handle } = group
  const address = inGroup(handle, 'offer')
  const answer = useAnswer<OwnOffer>(address)
  const { items } = useWatched(queue)
  const { value, put } = answer
  useEffect(
    () =>
      told.watch((answer) => {
        if (answer?.address === address) put(answer.value as OwnOffer)
      }),
    [address, put],
  )
  const say = async ({ title, ...saying }: Saying) => {
    const saidAt = new Date().toISOString()
    const body = { ...saying, saidAt }
    for (const id of replacedBy(body, items, handle)) await forgetItem(id)
    const memberId = home.member.id
    await enqueue(newItem({ memberId, handle, title, act: { is: 'offer', body }, queuedAt: saidAt }))
  }
  const isWaiting = waitingOffers(items, handle).length > 0
  return { offer: value && withWaiting(value, items, handle), answer, isWaiting, say }
}
