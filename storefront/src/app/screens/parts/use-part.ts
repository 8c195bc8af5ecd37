import { useEffect } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { useActing } from '../../acting.ts'
import { type Answer, keepAnswer, useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'

type Many = { consignments: GroupConsignment[] }
export type One = { consignment: GroupConsignment }

export const partAddress = (handle: string, id: string) =>
  inGroup(handle, `consignments/${encodeURIComponent(id)}`)

/** The list, and with it each part for when she opens it without signal. */
export function useParts(isDone: boolean): Answer<Many> {
  const { group } = useActing()
  const answer = useAnswer<Many>(inGroup(group.handle, `consignments${isDone ? '?done=1' : ''}`))
  const { value, at, isOld } = answer
  useEffect(() => {
    if (!value || isOld || !at) return
    for (const consignment of value.consignments)
      void keepAnswer(partAddress(group.handle, consignment.id), { consignment }, at)
  }, [value, at, isOld, group.handle])
  return answer
}

export function usePart(id: string): Answer<One> {
  return useAnswer<One>(partAddress(useActing().group.handle, id))
}
