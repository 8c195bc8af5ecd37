import { expect, it } from 'vitest'
import type { OwnProduct } from '#contracts'
import { chooseCategory } from './categories.ts'
import { emptyFood, newDraft } from './draft.ts'
import { habitsOf } from './habits.ts'

const authorization = { number: '4512', authority: 'SEREMI Biobío', date: '2024-03-01' }
const sold = (editedAt: string, category: string, number: string) =>
  ({
    editedAt,
    content: {
      category,
      food: { ...emptyFood, authorization: { ...authorization, number }, storage: 'Seco.' },
    },
  }) as OwnProduct

const { content } = newDraft('Cañete', { id: 'a', memberId: 'm', handle: 'g', now: 0 })

it('remembers the newest authorization that her group gave, and where it sells', () => {
  const habits = habitsOf([sold('2026-01-01', 'hierbas', '1'), sold('2026-03-01', 'miel-y-colmena', '2')])
  expect(habits.categories).toEqual(['miel-y-colmena', 'hierbas'])
  expect(habits.food?.authorization.number).toBe('2')
})

it('fills in what a category is most often like, and what her group always answers', () => {
  const habits = habitsOf([sold('2026-01-01', 'hierbas', '1')])
  const honey = chooseCategory(content, 'miel-y-colmena', habits)
  expect(honey).toMatchObject({
    kind: 'food',
    packedWeightGrams: 700,
    food: { authorization: { number: '1' } },
  })
  expect(honey.food?.allergens).toBeNull()
})

it('asks nothing of food for a shawl, and keeps what she typed', () => {
  const typed = { ...content, title: 'Chal' }
  const shawl = chooseCategory(typed, 'lana-y-telar', { categories: [], food: null, permits: [] })
  expect(shawl).toMatchObject({ title: 'Chal', kind: 'textile', food: null })
})

it('asks of a class that somebody added what is asked of the one that it is like', () => {
  const habits = { categories: [], food: null, permits: [] }
  expect(chooseCategory(content, 'vidrio', habits, 'greda')).toMatchObject({
    category: 'vidrio',
    kind: 'pottery',
    food: null,
  })
  expect(chooseCategory(content, 'vidrio', habits).kind).toBe('food')
})

it('does not undo what she changed when she taps the same category again', () => {
  const honey = chooseCategory(content, 'miel-y-colmena', { categories: [], food: null, permits: [] })
  const heavy = { ...honey, packedWeightGrams: 1200 }
  expect(chooseCategory(heavy, 'miel-y-colmena', { categories: [], food: null, permits: [] })).toBe(heavy)
})

it('knows the permits of what is sold or paused, and of nothing that waits', () => {
  const honey = sold('2026-01-01', 'miel-y-colmena', '1')
  const one = (state: OwnProduct['state'], number: string) => {
    const { content } = sold('2026-01-01', 'hierbas', number)
    return { ...honey, state, content }
  }
  const { permits } = habitsOf([one('on_sale', 'A'), one('paused', 'B'), one('in_review', 'C')])
  expect(permits).toEqual(['A', 'B'])
})
