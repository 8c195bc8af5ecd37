import { monthName, sentence } from '../../../lib/format.ts'
import { allergenWords } from '../../product/allergens.ts'
import type { DraftContent } from '../../product/draft.ts'

type Fact = { name: string; words: string }

function facts({
  kind,
  food,
  format,
  materials,
  care,
  placeOfMaking,
  season,
  isPickupOnly,
}: DraftContent): Fact[] {
  const eaten: Fact[] =
    kind === 'food' && food
      ? [
          { name: 'Ingredientes', words: food.ingredients },
          {
            name: 'Alérgenos',
            words:
              food.allergens?.length === 0
                ? 'Ninguno'
                : (food.allergens?.map((one) => allergenWords[one]).join(', ') ?? ''),
          },
          { name: 'Vence', words: food.bestBefore },
          { name: 'Se guarda', words: food.storage },
          { name: 'Autorización', words: food.authorization.number },
        ]
      : [
          { name: 'Materiales', words: materials },
          { name: 'Cuidado', words: care },
        ]
  return [
    { name: 'Trae', words: format },
    ...eaten,
    { name: 'Hecho en', words: placeOfMaking },
    { name: 'Hay en', words: season.map(monthName).join(', ') },
    { name: 'Entrega', words: isPickupOnly ? 'Solo retiro' : '' },
  ].filter(({ words }) => words.trim() !== '')
}

export const PreviewFacts = ({ content }: { content: DraftContent }) => (
  <>
    {content.story && <p>{sentence(content.story)}</p>}
    <dl class="said">
      {facts(content).map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </>
)
