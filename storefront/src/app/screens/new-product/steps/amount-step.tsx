import { categoryDefaults } from '../../../../../../store/src/contracts/product/category-defaults.ts'
import { fieldAt } from '../../../../../../store/src/contracts/product/fields/product-fields.ts'
import { PRODUCT_LIMITS } from '../../../../../../store/src/contracts/product/product-limits.ts'
import { changeVariant } from '../../../product/change.ts'
import type { Draft, Having } from '../../../product/draft.ts'
import { changeDraft } from '../../../product/open-draft.ts'
import { Choice } from '../../../ui/choice.tsx'
import { NumberField } from '../fields/number-field.tsx'
import { PlainField } from '../fields/plain-field.tsx'
import { Season } from '../fields/season.tsx'
import { StepScreen } from './step-screen.tsx'

const options = [
  { value: 'some', label: 'Las tengo hechas' },
  { value: 'unique', label: 'Es pieza única', hint: 'Hay una sola, no se repite.' },
  { value: 'order', label: 'La hago por encargo', hint: 'La empiezas cuando alguien la compra.' },
] as const

const ORDER_DAYS = 15

function choose(having: Having) {
  changeDraft((now) => {
    const { leadTimeDays } = categoryDefaults(now.content.category)
    const days = having === 'order' ? Math.max(ORDER_DAYS, leadTimeDays) : leadTimeDays
    return { ...now, having, content: { ...now.content, leadTimeDays: days } }
  })
}

export function AmountStep({ draft }: { draft: Draft }) {
  const { having, content } = draft
  return (
    <StepScreen draft={draft} step="amount" title="¿Cuántas tienes?">
      {(wrong) => (
        <>
          {having !== 'unique' &&
            content.variants.map((variant, i) => (
              <NumberField
                key={variant.id ?? i}
                isBig
                hasFocus={i === 0 && variant.available === null}
                isLast={i === content.variants.length - 1}
                label={
                  variant.title ?? (having === 'order' ? '¿Cuántas alcanzas a hacer?' : 'Para vender ahora')
                }
                of="units"
                max={PRODUCT_LIMITS.units}
                value={variant.available}
                error={variant.available === null ? wrong('available') : null}
                onNumber={(available) => changeVariant(i, { available })}
              />
            ))}
          <Choice
            legend="¿Cómo las tienes?"
            isLegendHidden
            options={options.filter(({ value }) => value !== 'unique' || content.variants.length === 1)}
            value={having}
            onValue={choose}
          />
          {having === 'order' && (
            <PlainField field={fieldAt('leadTimeDays')} content={content} error={null} />
          )}
          <Season months={content.season} />
        </>
      )}
    </StepScreen>
  )
}
