import { fieldAt } from '../../../../../../store/src/contracts/product/fields/product-fields.ts'
import { useActing } from '../../../acting.ts'
import { chooseCategory } from '../../../product/categories.ts'
import { Dictation } from '../../../product/dictation.tsx'
import type { Draft } from '../../../product/draft.ts'
import { changeDraft } from '../../../product/open-draft.ts'
import { useHabits } from '../../../product/use-habits.ts'
import { Field } from '../../../ui/field.tsx'
import { CategoryGrid } from './category-grid.tsx'
import { StepScreen } from './step-screen.tsx'
import { useFocus } from '../fields/use-focus.ts'

export function WhatStep({ draft }: { draft: Draft }) {
  const { home } = useActing()
  const habits = useHabits()
  const likeOf = (category: string) =>
    home.categories.find(({ handle }) => handle === category)?.like ?? category
  const name = useFocus<HTMLInputElement>(draft.content.title === '')
  const title = (words: string) =>
    changeDraft((now) => ({
      ...now,
      content: { ...now.content, title: words.slice(0, fieldAt('title').limit) },
    }))
  return (
    <StepScreen draft={draft} step="what" title="¿Qué es?">
      {(wrong) => (
        <>
          <Field
            label="Su nombre"
            hint="Como se lo dirías a una vecina: «Miel de quillay»."
            value={draft.content.title}
            onValue={title}
            error={wrong('title')}
            inputRef={name}
            input={{ enterkeyhint: 'done', autocapitalize: 'sentences', maxLength: fieldAt('title').limit }}
            after={<Dictation onWords={(words) => title(capital(words))} />}
          />
          <CategoryGrid
            categories={home.categories}
            used={habits.categories}
            value={draft.content.category}
            error={wrong('category')}
            onValue={(category) => {
              name.current?.blur()
              changeDraft((now) => ({
                ...now,
                content: chooseCategory(now.content, category, habits, likeOf(category)),
                isUsual: habits.food !== null,
              }))
            }}
          />
        </>
      )}
    </StepScreen>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
