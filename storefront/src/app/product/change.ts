import type { FieldValue } from '#contracts'
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

const setAt = <T extends object>(at: T, [key = '', ...rest]: string[], value: FieldValue | undefined): T => {
  const inside: unknown = Reflect.get(at, key)
  const isDeeper = rest.length > 0 && typeof inside === 'object' && inside !== null
  return { ...at, [key]: isDeeper ? setAt(inside, rest, value) : value }
}

/** What she says of a plain field. */
export const changeField = (path: string, value: FieldValue | undefined) =>
  changeDraft((now) => {
    const { content } = now
    const begun = path.startsWith('food.') ? { ...content, food: { ...emptyFood, ...content.food } } : content
    return { ...now, content: setAt(begun, path.split('.'), value) }
  })
