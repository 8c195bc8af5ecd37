import type { Allergen } from '#contracts'
import { ALLERGENS } from '../../../../../../store/src/contracts/product/product-limits.ts'
import { allergenWords } from '../../../product/allergens.ts'
import { changeFood } from '../../../product/change.ts'

/** «Ninguno» is an answer of its own: nothing comes ticked. */
export function Allergens({ value, error }: { value: Allergen[] | null; error: string | null }) {
  const some = value ?? []
  return (
    <fieldset aria-describedby={error ? 'alergenos-e' : undefined}>
      <legend class="hidden">¿Tiene algo de esto?</legend>
      {error && (
        <p class="says" id="alergenos-e" role="alert">
          {error}
        </p>
      )}
      <div class="chips">
        <Chip
          label="No, ninguno"
          isChecked={value !== null && value.length === 0}
          onChecked={(isChecked) => changeFood({ allergens: isChecked ? [] : null })}
        />
        {ALLERGENS.map((allergen) => (
          <Chip
            key={allergen}
            label={allergenWords[allergen]}
            isChecked={some.includes(allergen)}
            onChecked={(isChecked) => {
              const left = some.filter((one) => one !== allergen)
              const next = isChecked ? [...left, allergen] : left
              changeFood({ allergens: next.length > 0 ? next : null })
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}

type ChipProps = { label: string; isChecked: boolean; onChecked: (isChecked: boolean) => void }

export const Chip = ({ label, isChecked, onChecked }: ChipProps) => (
  <label>
    <input
      class="hidden"
      type="checkbox"
      checked={isChecked}
      onChange={(event) => onChecked(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
)
