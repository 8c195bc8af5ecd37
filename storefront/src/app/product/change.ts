import { type DraftContent, type DraftFood, type DraftVariant, emptyFood } from './draft.ts'
import { changeDraft } from './open-draft.ts'

export const changeContent = (change: Partial<DraftContent>) =>
  changeDraft((now) => ({ ...now, content: { ...now.content, ...change } }))

export const changeFood = (change: Partial<DraftFood>) =>
  changeDraft((now) => ({
    ...now,
    content: { ...now.content, food: { ...emptyFood, ...now.content.food, ...change } },
  }))

export const changeVariant = (place: number, change: Partial<DraftVariant>) =>
  changeDraft((now) => ({
    ...now,
    content: {
      ...now.content,
      variants: now.content.variants.map((variant, i) => (i === place ? { ...variant, ...change } : variant)),
    },
  }))
