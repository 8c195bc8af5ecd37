import { expect, it } from 'vitest'
import { type Draft, newDraft, type Step, STEPS } from '../../product/draft.ts'
import { after, draftPath, farthest, progressOf, readDraftPath } from './steps.ts'

const draftOf = (kind: 'food' | 'textile', step: Step, isUsual = false): Draft => {
  const draft = newDraft('Cañete', { id: 'a', memberId: 'm', handle: 'g', now: 0 })
  return { ...draft, content: { ...draft.content, kind }, step, isUsual }
}

/** From the first question to the preview. */
const way = (draft: Draft) => {
  const steps: Step[] = ['photos']
  for (let step: Step = 'photos'; step !== 'preview'; steps.push(step)) step = after(step, draft)
  return steps.join(' ')
}

it.each([...STEPS, 'sheet', 'result'] as const)('finds the way back to %s from its address', (view) => {
  const path = draftPath('a-1', view)
  expect(readDraftPath(path.slice(path.indexOf('?')))).toEqual({ id: 'a-1', view })
})

it('knows nothing of an address that nobody made', () => {
  expect(readDraftPath('?paso=otro')).toEqual({ id: null, view: null })
})

it('asks one thing after the other, of a food what the law wants', () => {
  expect(way(draftOf('textile', 'photos'))).toBe('photos what price amount kind preview')
  expect(way(draftOf('food', 'photos'))).toBe(
    'photos what price amount holds contains allergens added expiry storage authorization kind preview',
  )
})

it('does not ask again what a group answers of every food, and takes whoever changed it to the end', () => {
  const usual = draftOf('food', 'kind', true)
  expect(way(usual)).toBe('photos what price amount holds contains allergens added expiry kind preview')
  expect(after('authorization', usual)).toBe('kind')
})

it('leads back to the preview once that was seen', () => {
  expect(after('photos', draftOf('textile', 'preview'))).toBe('preview')
  expect(after('contains', draftOf('food', 'preview'))).toBe('preview')
})

it('keeps how far she came when she goes back', () => {
  expect(farthest('price', 'what')).toBe('price')
  expect(farthest('what', 'price')).toBe('price')
})

it('counts five questions, and those of a food by themselves', () => {
  const [shawl, honey, usual] = [
    draftOf('textile', 'kind'),
    draftOf('food', 'kind'),
    draftOf('food', 'kind', true),
  ]
  expect(progressOf('photos', honey)).toEqual({ note: '1 de 5', woven: [1, 5] })
  expect(progressOf('kind', shawl)).toEqual({ note: '5 de 5', woven: [5, 5] })
  expect(progressOf('holds', honey)).toEqual({ note: 'Dato 1 de 8', woven: [4.125, 5] })
  expect(progressOf('kind', honey)).toEqual({ note: 'Dato 8 de 8', woven: [5, 5] })
  expect(progressOf('kind', usual).note).toBe('Dato 6 de 6')
})
