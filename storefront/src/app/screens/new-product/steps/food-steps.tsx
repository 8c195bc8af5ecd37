import { fieldAt } from '../../../../../../store/src/contracts/product/fields/product-fields.ts'
import { addedAfter } from '../../../../../../store/src/contracts/product/added-words.ts'
import { changeContent, changeFood } from '../../../product/change.ts'
import { Dictation } from '../../../product/dictation.tsx'
import { type Draft, emptyFood } from '../../../product/draft.ts'
import { Field, LongField } from '../../../ui/field.tsx'
import { AddedFields } from '../fields/added-fields.tsx'
import { Allergens } from '../fields/allergens.tsx'
import { PlainFields } from '../fields/plain-fields.tsx'
import { StepScreen } from './step-screen.tsx'
import { useFocus } from '../fields/use-focus.ts'

type Props = { draft: Draft }

const foodOf = ({ content }: Draft) => content.food ?? emptyFood

export function HoldsStep({ draft }: Props) {
  const { netContent } = foodOf(draft)
  const first = useFocus<HTMLInputElement>(netContent === '')
  return (
    <StepScreen draft={draft} step="holds" title="¿Cuánto trae?">
      {(wrong) => (
        <Field
          label="Peso o cantidad"
          hint="«500 g», «1 litro», «12 unidades»."
          value={netContent}
          error={wrong('format')}
          onValue={(words) => {
            changeFood({ netContent: words })
            changeContent({ format: words })
          }}
          inputRef={first}
          input={{ enterkeyhint: 'next', maxLength: fieldAt('food.netContent').limit }}
        />
      )}
    </StepScreen>
  )
}

export function ContainsStep({ draft }: Props) {
  const { ingredients, added } = foodOf(draft)
  const first = useFocus<HTMLTextAreaElement>(ingredients === '')
  const put = (words: string) =>
    changeFood({ ingredients: words, added: addedAfter(added, ingredients, words) })
  return (
    <StepScreen draft={draft} step="contains" title="¿Qué lleva?">
      {(wrong) => (
        <LongField
          label="Ingredientes"
          hint="Todos, de más a menos."
          value={ingredients}
          error={wrong('food.ingredients')}
          onValue={put}
          areaRef={first}
          area={{ enterkeyhint: 'next', maxLength: fieldAt('food.ingredients').limit, rows: 3 }}
          after={<Dictation onWords={put} />}
        />
      )}
    </StepScreen>
  )
}

export const AllergensStep = ({ draft }: Props) => (
  <StepScreen draft={draft} step="allergens" title="¿Tiene algo de esto?">
    {(wrong) => (
      <>
        <p class="soft">Hay personas que no lo pueden comer. Marca todo lo que tenga.</p>
        <Allergens value={foodOf(draft).allergens} error={wrong('food.allergens')} />
      </>
    )}
  </StepScreen>
)

export const AddedStep = ({ draft }: Props) => (
  <StepScreen draft={draft} step="added" title="¿Le agregaste algo de esto?">
    <AddedFields food={foodOf(draft)} />
  </StepScreen>
)

export const ExpiryStep = ({ draft }: Props) => (
  <StepScreen draft={draft} step="expiry" title="¿Cuándo vence?">
    {(wrong) => <PlainFields step="expiry" content={draft.content} wrong={wrong} hasFocus />}
  </StepScreen>
)

export const StorageStep = ({ draft }: Props) => (
  <StepScreen draft={draft} step="storage" title="¿Cómo se guarda?">
    {(wrong) => <PlainFields step="storage" content={draft.content} wrong={wrong} />}
  </StepScreen>
)

export const AuthorizationStep = ({ draft }: Props) => (
  <StepScreen draft={draft} step="authorization" title="¿Cuál es tu autorización sanitaria?">
    {(wrong) => (
      <>
        <p class="soft">Está en la resolución que les dio la SEREMI de Salud.</p>
        <PlainFields step="authorization" content={draft.content} wrong={wrong} hasFocus />
      </>
    )}
  </StepScreen>
)
