import { useEffect } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { useActing } from '../../acting.ts'
import { type Answer, keepAnswer, useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { withActs } from '../../consignment/act.ts'
import { arrived, consignmentAddress } from '../../consignment/arrived.ts'
import { queue } from '../../queue/engine.ts'
import { isOpen, type Queued } from '../../queue/item.ts'
import { useWatched } from '../../watched.ts'

type Many = { consignments: GroupConsignment[] }
type One = { consignment: GroupConsignment }

/** What she said of a consignment and that the store has not heard, oldest first. */
function actsOn(items: Queued[], id: string) {
  return items
    .filter(isOpen)
    .sort((a, b) => a.queuedAt.localeCompare(b.queuedAt))
    .flatMap(({ act }) => (act.is === 'consignment' && act.consignmentId === id ? [act.act] : []))
}

/** The list as her phone knows it, and with it each consignment for when she opens it without signal. */
export function useConsignments(isDone: boolean): Answer<Many> {
  const { group } = useActing()
  const { items } = useWatched(queue)
  const answer = useAnswer<Many>(inGroup(group.handle, `consignments${isDone ? '?done=1' : ''}`))
  const { value, at, isOld } = answer
  useEffect(() => {
    if (!value || isOld || !at) return
    for (const consignment of value.consignments)
      void keepAnswer(consignmentAddress(group.handle, consignment.id), { consignment }, at)
  }, [value, at, isOld, group.handle])
  const consignments = value?.consignments.map((consignment) =>
    withActs(consignment, actsOn(items, consignment.id)),
  )
  return { ...answer, value: consignments ? { consignments } : null }
}

export type ConsignmentAnswer = {
  answer: Answer<One>
  /** With what she said of it, heard or not. */
  consignment: GroupConsignment | null
  isWaiting: boolean
  /** What the store did not take, in its words. */
  refused: Queued[]
}

export function useConsignment(id: string): ConsignmentAnswer {
  const { group } = useActing()
  const { items } = useWatched(queue)
  const address = consignmentAddress(group.handle, id)
  const answer = useAnswer<One>(address)
  const news = useWatched(arrived)[address]
  const isNews = news && (!answer.at || news.at > answer.at)
  const known = isNews ? news.consignment : answer.value?.consignment
  const acts = actsOn(items, id)
  return {
    answer,
    consignment: known ? withActs(known, acts) : null,
    isWaiting: acts.length > 0,
    refused: items.filter(
      ({ act, state }) => act.is === 'consignment' && act.consignmentId === id && state === 'observed',
    ),
  }
}
