import { useEffect, useState } from 'preact/hooks'
import type { OwnProduct } from '#contracts'
import { useActing } from '../acting.ts'
import { keptAnswer } from '../answers.ts'
import { inGroup } from '../api.ts'
import { type Habits, habitsOf } from './habits.ts'

/** From what the phone keeps: there without signal too. */
export function useHabits(): Habits {
  const { group } = useActing()
  const [habits, setHabits] = useState<Habits>({ categories: [], food: null, permits: [] })
  useEffect(() => {
    void keptAnswer<{ products: OwnProduct[] }>(inGroup(group.handle, 'products')).then((kept) => {
      if (kept) setHabits(habitsOf(kept.value.products))
    })
  }, [group.handle])
  return habits
}
