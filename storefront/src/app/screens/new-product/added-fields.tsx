import { changeFood } from '../../product/change.ts'
import type { DraftFood } from '../../product/draft.ts'
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

/** What the seals «ALTO EN» hang on; the store decides about them. */
export function AddedFields({ food }: { food: DraftFood }) {
  const { added, nutrition } = food
  return (
    <>
      <fieldset>
        <legend>¿Le agregaste algo de esto?</legend>
        <div class="chips">
          <Chip
            label="Sal"
            isChecked={added.sodium}
            onChecked={(sodium) => changeFood({ added: { ...added, sodium } })}
          />
          <Chip
            label="Azúcar o miel"
            isChecked={added.sugars}
            onChecked={(sugars) => changeFood({ added: { ...added, sugars } })}
          />
          <Chip
            label="Grasa o aceite"
            isChecked={added.fats}
            onChecked={(fats) => changeFood({ added: { ...added, fats } })}
          />
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
