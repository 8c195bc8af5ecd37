import { FOOD_LIMITS } from '../../../../../store/src/rules/product-limits.ts'
import { changeContent, changeFood } from '../../product/change.ts'
import { Dictation } from '../../product/dictation.tsx'
import { type DraftContent, emptyFood } from '../../product/draft.ts'
import { Choice } from '../../ui/choice.tsx'
import { Field, LongField } from '../../ui/field.tsx'
import { AddedFields } from './added-fields.tsx'
import { Allergens } from './allergens.tsx'
import { StoryField } from './thing-fields.tsx'
import { useFocus } from './use-focus.ts'
import type { Wrong } from './wrong.ts'

const places = [
  { value: 'En un lugar fresco y seco.', label: 'En un lugar fresco y seco' },
  { value: 'En el refrigerador.', label: 'En el refrigerador' },
  { value: 'En el congelador.', label: 'En el congelador' },
] as const

type Props = { content: DraftContent; wrong: Wrong }

export function FoodFields({ content, wrong }: Props) {
  const food = content.food ?? emptyFood
  const { authorization } = food
  const first = useFocus<HTMLInputElement>(food.netContent === '')
  const authorize = (change: Partial<typeof authorization>) =>
    changeFood({ authorization: { ...authorization, ...change } })
  return (
    <>
      <Field
        label="Cuánto trae"
        hint="«500 g», «1 litro»."
        value={food.netContent}
        error={wrong('format')}
        onValue={(netContent) => {
          changeFood({ netContent })
          changeContent({ format: netContent })
        }}
        inputRef={first}
        input={{ enterkeyhint: 'next', maxLength: FOOD_LIMITS.netContent }}
      />
      <LongField
        label="Ingredientes"
        hint="Todos, de más a menos."
        value={food.ingredients}
        error={wrong('food.ingredients')}
        onValue={(ingredients) => changeFood({ ingredients })}
        area={{ maxLength: FOOD_LIMITS.ingredients, rows: 2 }}
        after={<Dictation onWords={(ingredients) => changeFood({ ingredients })} />}
      />
      <Allergens value={food.allergens} error={wrong('food.allergens')} />
      <Field
        label="Vence"
        hint="La fecha del envase: 30-06-2027."
        value={food.bestBefore}
        error={wrong('food.bestBefore')}
        onValue={(bestBefore) => changeFood({ bestBefore })}
        input={{ enterkeyhint: 'next', maxLength: FOOD_LIMITS.bestBefore }}
      />
      <Field
        label="Lote"
        hint="Si tus envases lo llevan."
        value={food.lot}
        onValue={(lot) => changeFood({ lot })}
        input={{ enterkeyhint: 'next', maxLength: FOOD_LIMITS.lot }}
      />
      <Choice
        legend="Cómo se guarda"
        options={
          food.storage && !places.some(({ value }) => value === food.storage)
            ? [{ value: food.storage, label: food.storage }, ...places]
            : places
        }
        value={food.storage || null}
        error={wrong('food.storage')}
        onValue={(storage) => changeFood({ storage })}
      />
      <fieldset class="step">
        <legend>Autorización sanitaria</legend>
        <Field
          label="Número"
          value={authorization.number}
          error={wrong('food.authorization')}
          onValue={(number) => authorize({ number })}
          input={{ enterkeyhint: 'next', maxLength: FOOD_LIMITS.authorizationNumber }}
        />
        <Field
          label="Quién la dio"
          hint="«SEREMI de Salud del Biobío»."
          value={authorization.authority}
          onValue={(authority) => authorize({ authority })}
          input={{ enterkeyhint: 'next', maxLength: FOOD_LIMITS.authority }}
        />
        <Field
          label="Fecha"
          value={authorization.date}
          onValue={(date) => authorize({ date })}
          input={{ type: 'date' }}
        />
      </fieldset>
      <AddedFields food={food} />
      <StoryField content={content} />
    </>
  )
}
