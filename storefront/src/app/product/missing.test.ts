import { expect, it } from 'vitest'
import { type Draft, emptyFood, newDraft } from './draft.ts'
import { missingIn, stepOfField } from './missing.ts'

const draftWith = (change: (draft: Draft) => void) => {
  const draft = newDraft('', { id: 'k', memberId: 'm', handle: 'g', now: 0 })
  change(draft)
  return draft
}
const wordsAt = (draft: Draft, step: string) =>
  missingIn(draft)
    .filter((one) => one.step === step)
    .map(({ words }) => words)

it('sends every sentence of the gate to the step that asks for it', () => {
  const empty = draftWith((draft) => {
    draft.content.food = { ...emptyFood }
    draft.content.withdrawal = { applies: false, reason: '' }
  })
  expect(wordsAt(empty, 'preview')).toEqual([])
  expect(wordsAt(empty, 'photos')).toEqual(['Falta al menos una foto.'])
  expect(wordsAt(empty, 'what')).toEqual(['Falta el nombre.', 'Falta decir qué clase de cosa es.'])
  expect(wordsAt(empty, 'price')).toEqual(['Falta el precio, en pesos enteros.'])
  expect(wordsAt(empty, 'amount')).toEqual(['Falta decir cuántas tienes.'])
  expect(wordsAt(empty, 'allergens')).toEqual(['Falta responder por los alérgenos, aunque no tenga ninguno.'])
  expect(wordsAt(empty, 'expiry')).toEqual(['Falta la fecha de vencimiento.'])
  expect(wordsAt(empty, 'authorization')).toHaveLength(1)
})

it('takes «ninguno» for an answer about allergens', () => {
  const answered = draftWith((draft) => {
    draft.content.food = { ...emptyFood, allergens: [] }
  })
  expect(wordsAt(answered, 'allergens')).toEqual([])
})

it('asks nothing more of a shawl that has a photo, a name, a kind, a price and a number', () => {
  const shawl = draftWith(({ content, photos }) => {
    photos.push({ id: 'a', stored: null, alt: '' })
    Object.assign(content, {
      title: 'Chal',
      category: 'lana-y-telar',
      kind: 'textile',
      placeOfMaking: 'Tirúa',
      format: '90 × 180 cm',
      packedWeightGrams: 400,
      packedCm: [30, 20, 8],
    })
    content.variants = [{ id: null, title: null, priceClp: 45_000, available: 1 }]
  })
  expect(missingIn(shawl)).toEqual([])
})

it('does not ask how many there are of a unique piece', () => {
  const unique = draftWith((draft) => {
    draft.having = 'unique'
  })
  expect(wordsAt(unique, 'amount')).toEqual([])
})

it('asks how much there is in it, and what the post wants to know', () => {
  const honey = draftWith(({ content }) => Object.assign(content, { category: 'miel-y-colmena' }))
  expect(wordsAt(honey, 'holds')).toContain('Falta decir cuánto trae.')
  expect(wordsAt(honey, 'kind')).toEqual(
    expect.arrayContaining(['Falta cuánto pesa con su envase.', 'Faltan las medidas de la caja.']),
  )
})

it.each([
  ['photos', 'photos'],
  ['title', 'what'],
  ['variants.0.priceClp', 'price'],
  ['variants.1.available', 'amount'],
  ['leadTimeDays', 'amount'],
  ['food.authorization.number', 'authorization'],
  ['food.bestBefore', 'expiry'],
  ['food.nutrition.sodiumMg', 'added'],
  ['food.netContent', 'holds'],
  ['packedWeightGrams', 'kind'],
  ['something', 'preview'],
] as const)('jumps from the field %s to its step', (field, step) => {
  expect(stepOfField(field)).toBe(step)
})
