import { type GateFacts, publishGate } from '../../../../store/src/rules/publish-gate.ts'
import type { Draft, Step } from './draft.ts'

export type Missing = { step: Step; words: string }

const factsOf = ({ content, photos }: Draft): GateFacts => ({
  kind: content.kind,
  title: content.title,
  priceClp: content.variants.map(({ priceClp }) => priceClp ?? 0),
  photoCount: photos.length,
  placeOfMaking: content.placeOfMaking,
  withdrawal: {
    applies: content.withdrawal.applies,
    reason: content.withdrawal.applies ? null : content.withdrawal.reason,
  },
  food: content.food && { ...content.food, allergens: content.food.allergens ?? undefined },
})

/** What the draft still lacks before the store takes it, in the gate's own words, each with the step that asks for it. */
export function missingIn(draft: Draft): Missing[] {
  const gate = publishGate(factsOf(draft)).map(({ field, words }) => ({ step: stepOfField(field), words }))
  const { category, variants } = draft.content
  const ours: Missing[] = []
  if (!category) ours.push({ step: 'what', words: 'Falta decir qué clase de cosa es.' })
  if (draft.having !== 'unique' && variants.some(({ available }) => available === null))
    ours.push({ step: 'amount', words: 'Falta decir cuántas tienes.' })
  return [...gate, ...ours]
}

/** The first that matches says it; a place of its own comes before a whole. */
const fieldSteps: [RegExp, Step][] = [
  [/^photos/, 'photos'],
  [/^(title|category|format|story|description)/, 'what'],
  [/^variants(\.\d+)?\.(available|title)|^(isUnique|leadTimeDays|weeklyCapacity|season)/, 'amount'],
  [/^variants/, 'price'],
  [
    /^(food|materials|technique|dimensions|care|placeOfMaking|packed|withdrawal|kind|isPickup|eachOne)/,
    'kind',
  ],
]

/** The step that asks for a field which the store refused (`fields` of a 400). */
export const stepOfField = (field: string): Step =>
  fieldSteps.find(([pattern]) => pattern.test(field))?.[1] ?? 'preview'
