import { fieldWords } from '../../../../../../store/src/contracts/product/fields/field-words.ts'
import { fieldsIn } from '../../../../../../store/src/contracts/product/fields/product-fields.ts'
import { addedNamed } from '../../../../../../store/src/contracts/product/added-words.ts'
import { isExperience } from '../../../../../../store/src/contracts/product/experience.ts'
import { day, sentence } from '../../../../lib/format.ts'
import { allergenWords } from '../../../product/allergens.ts'
import { type Draft, type DraftContent, emptyFood, isAskedOf, type Step } from '../../../product/draft.ts'
import { addedRows } from '../fields/added-fields.tsx'
import { PreviewPart } from './preview-part.tsx'

type Fact = { step: Step; name: string; words: string }

const listed = (words: string[], none: string) => words.join(', ') || none

function eatenFacts({ content }: Draft): Fact[] {
  const { netContent, ingredients, allergens, added, bestBefore, lot, storage, authorization } =
    content.food ?? emptyFood
  const allergenNames = allergens?.map((one) => allergenWords[one])
  const addedNames = addedRows.filter(({ key }) => added[key]).map(({ label }) => label)
  const said = addedNamed(ingredients)
  const forgotten = listed(
    addedRows.filter(({ key }) => said[key] && !added[key]).map(({ label }) => label.toLowerCase()),
    '',
  )
  return [
    { step: 'holds', name: 'Trae', words: netContent },
    { step: 'contains', name: 'Ingredientes', words: ingredients },
    { step: 'allergens', name: 'Alérgenos', words: allergenNames ? listed(allergenNames, 'Ninguno') : '' },
    {
      step: 'added',
      name: 'Se le agregó',
      words: listed(addedNames, forgotten ? `Nada, y en los ingredientes va ${forgotten}: revísalo` : 'Nada'),
    },
    { step: 'expiry', name: 'Vence', words: lot ? `${bestBefore}, lote ${lot}` : bestBefore },
    { step: 'storage', name: 'Se guarda', words: storage },
    { step: 'authorization', name: 'Autorización', words: authorization.number },
  ]
}

/** What was asked under the last question, as its rows say. */
const plainFacts = (content: DraftContent): Fact[] =>
  fieldsIn('phone').flatMap(({ field, line }) => {
    const { step, as, seen, visit } = line
    const name = (isExperience(content) && visit?.seen) || seen
    return step === 'kind' && name && isAskedOf(line, content)
      ? [{ step, name, words: fieldWords(content, field, { as, day }) }]
      : []
  })

const isSaid = ({ words }: Fact) => words.trim() !== ''

/** What it says besides its name, its price and how many there are; of a food each thing leads to its own question. */
export function PreviewFacts({ draft }: { draft: Draft }) {
  const { kind, story } = draft.content
  const isFood = kind === 'food'
  return (
    <>
      {isFood &&
        eatenFacts(draft)
          .filter(isSaid)
          .map((fact) => (
            <PreviewPart key={fact.name} draft={draft} step={fact.step} label={fact.name.toLowerCase()}>
              <Said facts={[fact]} />
            </PreviewPart>
          ))}
      <PreviewPart draft={draft} step="kind" label="los datos">
        {story && <p>{sentence(story)}</p>}
        <Said facts={plainFacts(draft.content).filter(isSaid)} />
      </PreviewPart>
    </>
  )
}

const Said = ({ facts }: { facts: Fact[] }) => (
  <dl class="said">
    {facts.map(({ name, words }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)
