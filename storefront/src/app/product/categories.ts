import { categoryDefaults } from '../../../../store/src/contracts/product/category-defaults.ts'
import { type DraftContent, emptyFood } from './draft.ts'
import type { Habits } from './habits.ts'

/** What is most often so of its category, or of the one that it is like, and what her group always answers for food; what she said of it stays. */
export function chooseCategory(
  content: DraftContent,
  category: string,
  habits: Habits,
  like = category,
): DraftContent {
  if (content.category === category) return content
  const defaults = categoryDefaults(like)
  const food = content.food ?? { ...emptyFood, ...habits.food }
  return { ...content, ...defaults, category, food: defaults.kind === 'food' ? food : null }
}
