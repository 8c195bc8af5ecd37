import { useEffect, useRef } from 'preact/hooks'
import type { OwnTrials } from '#contracts'
import { useActing } from '../../acting.ts'
import { keptAnswer, useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { queue } from '../../queue/engine.ts'
import { isOpen } from '../../queue/item.ts'
import { type PhoneTrial, withQueued } from '../../training/trials.ts'
import { useWatched } from '../../watched.ts'

/** The trials of her group, with what this phone said of them. */
export function useTrials() {
  const { group } = useActing()
  const { items } = useWatched(queue)
  const path = inGroup(group.handle, 'trials')
  const answer = useAnswer<OwnTrials>(path)
  const { value, failure, put, reload } = answer
  const open = items.filter((item) => item.act.is === 'trial' && isOpen(item)).length
  const before = useRef(open)
  useEffect(() => {
    // What waited has arrived, and its answer is kept.
    if (open < before.current)
      void keptAnswer<OwnTrials>(path).then((kept) => {
        if (kept) put(kept.value)
        // What was refused brought no answer: what is kept is of before.
        void reload()
      })
    before.current = open
  }, [open, path, put, reload])
  const seen = useRef<PhoneTrial[]>([])
  const merged = value || failure || open > 0 ? withQueued(value?.trials ?? [], items, group.handle) : null
  // Sent a moment ago, and not yet in the list that comes back.
  const onTheirWay = merged
    ? seen.current.filter((one) => one.isWaiting && !merged.some(({ trial }) => trial === one.trial))
    : []
  const trials = merged && [...onTheirWay, ...merged]
  seen.current = trials ?? []
  return { trials, answer }
}
