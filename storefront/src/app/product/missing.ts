import {
  dayProblem,
  fieldsIn,
  textAt,
  valueAt,
} from '../../../../store/src/contracts/product/fields/product-fields.ts'
import { isExperience } from '../../../../store/src/contracts/product/experience.ts'
import { type GateFacts, publishGate } from '../../../../store/src/contracts/product/publish-gate.ts'
import { today } from '../../lib/format.ts'
import { type Draft, type DraftContent, isAskedOf, type Step } from './draft.ts'

/** `field`: its path in the draft. */
export type Missing = { step: Step; field: string; words: string }

const factsOf = ({ content, photos }: Draft): GateFacts => ({
  ...content,
  priceClp: content.variants.map(({ priceClp }) => priceClp ?? 0),
  photoCount: photos.length,
  withdrawal: {
    applies: content.withdrawal.applies,
    reason: content.withdrawal.applies ? null : content.withdrawal.reason,
  },
  food: content.food && { ...content.food, allergens: content.food.allergens ?? undefined },
})

/** What the draft still lacks before the store takes it, in the gate's own words, each with the step that asks for it. */
export function missingIn(draft: Draft): Missing[] {
  const gate = publishGate(factsOf(draft)).map(({ field, words }) => ({
    step: stepOfField(field),
    field,
    words,
  }))
  return [...gate, ...oursOf(draft)]
}

/** Numbers that must be said, and days that were written and cannot be. */
const plainOf = (content: DraftContent): Missing[] =>
  fieldsIn('phone').flatMap(({ field, line }) => {
    const words =
      field.type === 'number'
        ? Number(valueAt(content, field.path)) < (field.least ?? 0) && line.lacking
        : field.type === 'day' && dayProblem(field, textAt(content, field.path), today())
    return words && isAskedOf(line, content) ? [{ step: line.step, field: field.path, words }] : []
  })

/** What the store asks of all besides: most of it is filled in before she comes to it. */
function oursOf({ having, content }: Draft): Missing[] {
  const { category, kind, variants, format, packedCm } = content
  const ours: Missing[] = []
  if (!category) ours.push({ step: 'what', field: 'category', words: 'Falta decir qué clase de cosa es.' })
  if (having !== 'unique' && variants.some(({ available }) => available === null))
    ours.push({ step: 'amount', field: 'available', words: 'Falta decir cuántas tienes.' })
  if (!category) return ours
  if (!format.trim() && !isExperience({ kind }))
    ours.push(
      kind === 'food'
        ? { step: 'holds', field: 'format', words: 'Falta decir cuánto trae.' }
        : { step: 'kind', field: 'format', words: 'Falta decir cuánto mide o cuánto trae.' },
    )
  ours.push(...plainOf(content))
  if (packedCm.some((cm) => cm <= 0))
    ours.push({ step: 'kind', field: 'packedCm', words: 'Faltan las medidas de la caja.' })
  return ours
}

/** Of what is no plain field, or not asked here: the first that matches says it. */
const fieldSteps: [RegExp, Step][] = [
  [/^photos/, 'photos'],
  [/^category/, 'what'],
  [/^variants(\.\d+)?\.(available|title)|^(isUnique|leadTimeDays|weeklyCapacity|season)/, 'amount'],
  [/^variants/, 'price'],
  [/^food\.allergens/, 'allergens'],
  [/^food\.(added|nutrition)/, 'added'],
  [/^food\.(madeOn|shelfLife)/, 'expiry'],
  [/^food\.authorization/, 'authorization'],
  [/^food/, 'holds'],
  [/^(technique|dimensions|packed|withdrawal|kind|isPickup|eachOne)/, 'kind'],
]

/** The step that asks for a field which the store refused (`fields` of a 400). */
export const stepOfField = (field: string): Step =>
  fieldsIn('phone').find((one) => one.field.path === field)?.line.step ??
  fieldSteps.find(([pattern]) => pattern.test(field))?.[1] ??
  'preview'
