import { useEffect, useRef } from 'preact/hooks'
import type { LotNote, OwnLots } from '#contracts'
import { lotCodeOf, LOT_LETTERS } from '../../../../../store/src/contracts/lot-code.ts'
import { useActing } from '../../acting.ts'
import { keptAnswer, useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { enqueue, queue } from '../../queue/engine.ts'
import { isOpen, newItem } from '../../queue/item.ts'
import { useWatched } from '../../watched.ts'
import { withWaitingLots } from './with-waiting.ts'

/** The lots of her group, with what waits on this phone, and how another one is written down. */
export function useLots() {
  const { home, group } = useActing()
  const { items } = useWatched(queue)
  const path = inGroup(group.handle, 'lots')
  const answer = useAnswer<OwnLots>(path)
  const { value, put } = answer
  const open = items.filter(
    (item) => (item.act.is === 'lot' || item.act.is === 'consignment') && isOpen(item),
  ).length
  const before = useRef(open)
  useEffect(() => {
    // What waited has arrived: of a lot its answer is kept, of a consignment the lots have fewer left.
    if (open < before.current)
      void keptAnswer<OwnLots>(path).then((kept) => {
        if (kept) put(kept.value)
        void answer.reload()
      })
    before.current = open
  }, [open, path, put])
  const make = async (title: string, made: Omit<LotNote, 'code' | 'saidAt'>): Promise<string> => {
    const code = lotCodeOf(crypto.getRandomValues(new Uint8Array(LOT_LETTERS)))
    const saidAt = new Date().toISOString()
    const act = { is: 'lot' as const, body: { ...made, code, saidAt } }
    await enqueue(newItem({ memberId: home.member.id, handle: group.handle, title, act, queuedAt: saidAt }))
    return code
  }
  return { lots: value && withWaitingLots(value, items, group.handle), answer, make }
}
