import { addedNamed } from '../../../../../../store/src/contracts/product/added-words.ts'
import { changeFood } from '../../../product/change.ts'
import type { DraftFood } from '../../../product/draft.ts'
import { Chip } from './allergens.tsx'
import { NumberField } from './number-field.tsx'

type Nutrition = NonNullable<DraftFood['nutrition']>

const empty: Nutrition = { energyKcal: 0, sodiumMg: 0, sugarsG: 0, saturatedFatG: 0, per: '100 g' }
const rows: { key: Exclude<keyof Nutrition, 'per'>; label: string }[] = [
  { key: 'energyKcal', label: 'Calorías (kcal)' },
  { key: 'sodiumMg', label: 'Sodio (mg)' },
  { key: 'sugarsG', label: 'Azúcares (g)' },
  { key: 'saturatedFatG', label: 'Grasas saturadas (g)' },
]

export const addedRows: { key: keyof DraftFood['added']; label: string }[] = [
  { key: 'sodium', label: 'Sal' },
  { key: 'sugars', label: 'Azúcar o miel' },
  { key: 'fats', label: 'Grasa o aceite' },
]

/** What the seals «ALTO EN» hang on; the store decides about them. */
export function AddedFields({ food }: { food: DraftFood }) {
  const { added, nutrition, ingredients } = food
  const said = addedNamed(ingredients)
  const named = addedRows.filter(({ key }) => said[key]).map(({ label }) => label)
  return (
    <>
      <p class="soft">
        {named.length > 0
          ? `En los ingredientes dijiste ${named.join(' y ').toLowerCase()}. Revisa que esté marcado.`
          : 'Si no le agregaste nada, sigue.'}
      </p>
      <fieldset>
        <legend class="hidden">¿Le agregaste algo de esto?</legend>
        <div class="chips">
          {addedRows.map(({ key, label }) => (
            <Chip
              key={key}
              label={label}
              isChecked={added[key]}
              onChecked={(isChecked) => changeFood({ added: { ...added, [key]: isChecked } })}
            />
          ))}
        </div>
      </fieldset>
      <details open={nutrition !== undefined}>
        <summary class="more">Tengo la tabla nutricional</summary>
        <fieldset class="pair">
          <legend>En 100 gramos</legend>
          {rows.map(({ key, label }) => (
            <NumberField
              key={key}
              label={label}
              of="nutrients"
              max={100_000}
              value={nutrition ? nutrition[key] : null}
              onNumber={(value) => changeFood({ nutrition: { ...empty, ...nutrition, [key]: value ?? 0 } })}
            />
          ))}
        </fieldset>
      </details>
    </>
  )
}
