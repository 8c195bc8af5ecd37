import type { OwnProduct } from '#contracts'
import type { DraftFood } from './draft.ts'

/** What a group answers again and again, out of what it already sells: she need not type it twice. */
export type Habits = {
  categories: string[]
  food: Pick<DraftFood, 'authorization' | 'storage' | 'shelfLife'> | null
  /** Of what is on sale or paused: somebody of the association has seen them. */
  permits: string[]
}

export function habitsOf(products: OwnProduct[]): Habits {
  const newest = [...products].sort((a, b) => b.editedAt.localeCompare(a.editedAt))
  const food = newest.flatMap(({ content }) => (content.food?.authorization.number ? [content.food] : []))[0]
  return {
    categories: [...new Set(newest.map(({ content }) => content.category))],
    food: food
      ? { authorization: food.authorization, storage: food.storage, shelfLife: food.shelfLife }
      : null,
    permits: products.flatMap(({ state, content }) =>
      (state === 'on_sale' || state === 'paused') && content.food ? [content.food.authorization.number] : [],
    ),
  }
}
