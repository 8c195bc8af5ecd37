import { expect, test } from 'vitest'
import { previewToken, readPreviewToken } from './token.ts'

const what = { kind: 'stories', id: 'a1-b2', lang: 'es' } as const
const now = Date.UTC(2026, 10, 28, 12, 7)
const minutes = (count: number) => now + count * 60_000

test('it opens its draft for half an hour at least and an hour at most', () => {
  const token = previewToken(what, 'secreto', now)
  expect(readPreviewToken(token, 'secreto', minutes(30))).toEqual(what)
  expect(readPreviewToken(token, 'secreto', minutes(60))).toBeNull()
  expect(previewToken(what, 'secreto', minutes(5))).toBe(token)
})

test.each([
  ['another document', (token: string) => token.replace('a1-b2', 'a1-b3')],
  ['another kind', (token: string) => token.replace('stories', 'groups')],
  ['a lesson', (token: string) => token.replace('stories', 'lessons')],
  [
    'a later end',
    (token: string) => token.replace(/\.(\d{13})\./, (_, until: string) => `.${Number(until) + 1}.`),
  ],
  ['nothing', () => ''],
  ['another kind of thing', (token: string) => token.replace('stories', 'users')],
])('%s is not opened by it', (_what, change) => {
  expect(readPreviewToken(change(previewToken(what, 'secreto', now)), 'secreto', now)).toBeNull()
})

test('another secret opens nothing', () => {
  expect(readPreviewToken(previewToken(what, 'otro', now), 'secreto', now)).toBeNull()
})
