import { type GateFacts, publishGate } from '../../../../store/src/rules/publish-gate.ts'
import type { Draft, Step } from './draft.ts'

export type Missing = { step: Step; words: string }

const filledFood: NonNullable<GateFacts['food']> = {
  authorization: { number: '1', authority: '1', date: '1' },
  allergens: [],
  ingredients: '1',
  bestBefore: '1',
  storage: '1',
}

/** What each step answers, filled in: a sentence of the gate belongs to the step that silences it. */
const answers: Partial<Record<Step, Partial<GateFacts>>> = {
  photos: { photoCount: 1 },
  what: { title: 'Filled' },
  price: { priceClp: [1] },
  kind: { placeOfMaking: '1', withdrawal: { applies: true, reason: null }, food: filledFood },
}

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

function stepOfSentence(facts: GateFacts, sentence: string): Step {
  for (const [step, filled] of Object.entries(answers) as [Step, Partial<GateFacts>][])
    if (!publishGate({ ...facts, ...filled }).includes(sentence)) return step
  return 'preview'
}

/** What the draft still lacks before the store takes it, in the gate's own words, each with the step that asks for it. */
export function missingIn(draft: Draft): Missing[] {
  const facts = factsOf(draft)
  const gate = publishGate(facts).map((words) => ({ step: stepOfSentence(facts, words), words }))
  const { category, isUnique, leadTimeDays, variants } = draft.content
  const ours: Missing[] = []
  if (!category) ours.push({ step: 'what', words: 'Falta decir qué clase de cosa es.' })
  if (!isUnique && leadTimeDays === 0 && variants.some(({ available }) => available === null))
    ours.push({ step: 'amount', words: 'Falta decir cuántas tienes.' })
  return [...gate, ...ours]
}

const fieldSteps: [RegExp, Step][] = [
  [/^photos/, 'photos'],
  [/^(title|category|format|story|description)/, 'what'],
  [/^variants(\.\d+)?\.(available|title)|^(isUnique|leadTimeDays|weeklyCapacity|season)/, 'amount'],
  [/^variants/, 'price'],
  [/^(food|materials|technique|dimensions|care|placeOfMaking|packed|withdrawal|kind|isPickup|eachOne)/, 'kind'],
]

/** The step that asks for a field which the store refused (`fields` of a 400). */
export const stepOfField = (field: string): Step =>
  fieldSteps.find(([pattern]) => pattern.test(field))?.[1] ?? 'preview'
