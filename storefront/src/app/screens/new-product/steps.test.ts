import { expect, it } from 'vitest'
import { STEPS } from '../../product/draft.ts'
import { after, draftPath, farthest, progressOf, readDraftPath } from './steps.ts'

it.each([...STEPS, 'sheet', 'result'] as const)('finds the way back to %s from its address', (view) => {
  const path = draftPath('a-1', view)
  expect(readDraftPath(path.slice(path.indexOf('?')))).toEqual({ id: 'a-1', view })
})

it('knows nothing of an address that nobody made', () => {
  expect(readDraftPath('?paso=otro')).toEqual({ id: null, view: null })
})

it('asks one thing after the other, and leads back to the preview once that was seen', () => {
  expect(after('photos', 'photos')).toBe('what')
  expect(after('kind', 'kind')).toBe('preview')
  expect(after('photos', 'preview')).toBe('preview')
})

it('keeps how far she came when she goes back', () => {
  expect(farthest('price', 'what')).toBe('price')
  expect(farthest('what', 'price')).toBe('price')
})

it('counts five questions', () => {
  expect(progressOf('photos')).toEqual([1, 5])
  expect(progressOf('kind')).toEqual([5, 5])
})
