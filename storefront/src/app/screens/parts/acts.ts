import { ask } from '../../api.ts'
import { useActing } from '../../acting.ts'
import type { Answer } from '../../answers.ts'
import { useDeed } from '../../deed.ts'
import { type One, partAddress } from './use-part.ts'

export type Step = 'accepted' | 'packed' | 'handed_over'

/** What she answers about a part. The store bears each of them twice, so that an answer that was lost does no harm. */
export type PartAct =
  | { is: 'move'; body: { to: Step; carrier?: string; trackingCode?: string } }
  | { is: 'quantities'; body: { reason: string; lines: { lineId: string; quantity: number }[] } }

export function usePartActs(id: string, answer: Answer<One>) {
  const { group } = useActing()
  const deed = useDeed()
  const act = ({ is, body }: PartAct) =>
    deed.run(async () =>
      answer.put(await ask<One>('POST', `${partAddress(group.handle, id)}/${is}`, { body })),
    )
  return { ...deed, act }
}
