import { useEffect, useRef } from 'preact/hooks'
import type { OwnShares } from '#contracts'
import { useActing } from '../../acting.ts'
import { keptAnswer, useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { enqueue, lookAgain, queue } from '../../queue/engine.ts'
import { isOpen, newItem } from '../../queue/item.ts'
import { forgetItem } from '../../queue/phone.ts'
import { useWatched } from '../../watched.ts'
import { inputsWaiting, type PhoneShare, withWaiting } from './with-waiting.ts'

/** What the group got of call-offs, with what waits on this phone, and how it answers. */
export function useShares() {
  const { home, group } = useActing()
  const { handle } = group
  const path = inGroup(handle, 'shares')
  const answer = useAnswer<OwnShares>(path)
  const { items } = useWatched(queue)
  const { value, put, reload } = answer
  const open = items.filter((item) => item.act.is === 'share' && isOpen(item)).length
  const before = useRef(open)
  useEffect(() => {
    // What waited has arrived, and its answer is kept.
    if (open < before.current)
      void keptAnswer<OwnShares>(path).then((kept) => {
        if (kept) put(kept.value)
        // What was refused brought no answer: what is kept is of before.
        void reload()
      })
    before.current = open
  }, [open, path, put, reload])
  const say = async ({ id, title }: { id: string; title: string }, acceptedUnits: number) => {
    const saidAt = new Date().toISOString()
    const act = { is: 'share' as const, shareId: id, body: { acceptedUnits, saidAt } }
    await enqueue(newItem({ memberId: home.member.id, handle, title, act, queuedAt: saidAt }))
  }
  const forget = async ({ refused }: Pick<PhoneShare, 'refused'>) => {
    for (const { id } of refused) await forgetItem(id)
    await lookAgain()
  }
  return {
    shares: value && withWaiting(value, items, handle),
    // What an older store answered, and this phone kept, has none.
    inputs: value?.inputs && inputsWaiting(value.inputs, items, handle),
    reliability: value?.reliability,
    answer,
    say,
    forget,
  }
}
