import { expect, it } from 'vitest'
import type { OwnProduct } from '#contracts'
import { copyOf, type Draft, editOf, emptyFood, hasBegun, newDraft, toSend, touched } from './draft.ts'

const begin = {
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  memberId: 'mem_1',
  handle: 'colmenares-del-quillay',
  now: 1,
}
const photo = { key: 'a'.repeat(32), widths: [360], width: 360, height: 450, alt: 'Un frasco' }

const filled = (): Draft => {
  const draft = newDraft('Santa Bárbara', begin)
  draft.content.title = 'Miel de quillay'
  draft.content.food = { ...emptyFood, allergens: [] }
  draft.content.variants = [{ id: null, title: null, priceClp: 8990, available: 18 }]
  draft.photos = [
    { id: 'b'.repeat(32), stored: null, alt: '' },
    { id: photo.key, stored: photo, alt: photo.alt },
  ]
  return draft
}

const product = (): OwnProduct => ({
  id: 'prod_1',
  handle: 'miel-de-quillay',
  version: 4,
  state: 'on_sale',
  reason: null,
  change: null,
  content: toSend(filled(), []),
  photos: [photo],
  editedBy: null,
  editedAt: '2026-11-26T12:00:00Z',
  sentAs: null,
})

it('sends what she typed, with the keys that the store gave to the photos, in her order', () => {
  const sent = toSend(filled(), ['c'.repeat(32), photo.key])
  expect(sent).toMatchObject({ title: 'Miel de quillay', variants: [{ priceClp: 8990, available: 18 }] })
  expect(sent.photos).toEqual([
    { key: 'c'.repeat(32), alt: '' },
    { key: photo.key, alt: 'Un frasco' },
  ])
})

it('says nothing of food for what is not eaten', () => {
  const draft = filled()
  draft.content.kind = 'textile'
  expect(toSend(draft, []).food).toBeNull()
})

it('knows that of a unique piece there is one', () => {
  const draft = filled()
  draft.having = 'unique'
  draft.content.variants = [{ id: null, title: null, priceClp: 8990, available: null }]
  expect(toSend(draft, []).variants[0]?.available).toBe(1)
  expect(toSend(draft, []).isUnique).toBe(true)
})

it('edits from the version she saw', () => {
  expect(editOf(product(), begin)).toMatchObject({
    editing: { id: 'prod_1', baseVersion: 4 },
    step: 'preview',
    content: { title: 'Miel de quillay' },
    photos: [{ stored: photo }],
  })
})

it('copies everything but how many there are', () => {
  const copy = copyOf(product(), begin)
  expect(copy).toMatchObject({ editing: null, content: { title: 'Miel de quillay' } })
  expect(copy.content.variants).toEqual([{ id: null, title: null, priceClp: 8990, available: null }])
})

it('offers a draft again only when something is in it', () => {
  expect(hasBegun(newDraft('Cañete', begin))).toBe(false)
  expect(hasBegun(filled())).toBe(true)
})

it('does not offer what she only opened to look at, until she changes something of it', () => {
  for (const looked of [editOf(product(), begin), copyOf(product(), begin)]) {
    expect(hasBegun(touched(looked, { ...looked, step: 'preview' }))).toBe(false)
    expect(hasBegun(touched(looked, { ...looked, content: { ...looked.content, title: 'Miel' } }))).toBe(true)
    expect(hasBegun(touched(looked, { ...looked, photos: [] }))).toBe(true)
  }
})
