import { fieldAt } from '../../../../../../store/src/contracts/product/fields/product-fields.ts'
import { isExperience } from '../../../../../../store/src/contracts/product/experience.ts'
import { PRODUCT_LIMITS } from '../../../../../../store/src/contracts/product/product-limits.ts'
import { changeContent } from '../../../product/change.ts'
import type { DraftContent } from '../../../product/draft.ts'
import { NumberField } from './number-field.tsx'
import { PlainField } from './plain-field.tsx'
import type { Wrong } from './wrong.ts'

const sides = ['Largo', 'Ancho', 'Alto'] as const

/** What the post asks, and of a visit nothing but where it is: filled in by what such things mostly are, hers to correct. */
export function PackedSize({ content, wrong }: { content: DraftContent; wrong: Wrong }) {
  const { packedWeightGrams, packedCm, placeOfMaking } = content
  const side = (place: number, cm: number | null) => {
    const next: [number, number, number] = [...packedCm]
    next[place] = cm ?? 0
    changeContent({ packedCm: next })
  }
  const isVisit = isExperience(content)
  const trouble = wrong('placeOfMaking')
  const weight = wrong('packedWeightGrams')
  const box = wrong('packedCm')
  const place = <PlainField field={fieldAt('placeOfMaking')} content={content} error={trouble} />
  if (isVisit) return place
  return (
    <details open={(trouble ?? weight ?? box) !== null}>
      <summary class="folded">
        <span>El paquete</span>
        <small class="soft">
          {packedWeightGrams} g, caja de {packedCm.join(' × ')} cm, hecho en {placeOfMaking || '…'}
        </small>
        <span class="more">Cambiar</span>
      </summary>
      <div class="step">
        <PlainField field={fieldAt('packedWeightGrams')} content={content} error={weight} />
        <fieldset class="triple">
          <legend>La caja, en centímetros</legend>
          {box && (
            <p class="says" role="alert">
              {box}
            </p>
          )}
          {sides.map((label, i) => (
            <NumberField
              key={label}
              label={label}
              of="centimetres"
              max={PRODUCT_LIMITS.packedCm}
              value={packedCm[i] || null}
              onNumber={(cm) => side(i, cm)}
            />
          ))}
        </fieldset>
        {place}
        <PlainField field={fieldAt('isPickupOnly')} content={content} error={null} />
      </div>
    </details>
  )
}
