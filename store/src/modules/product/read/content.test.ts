import { expect, it } from 'vitest'
import { attributesOf, contentOf } from './content'

const bare = { title: 'Algo', description: null, category: null, variants: [] }
const variant = { id: 'variant_1', title: 'Única', priceClp: null, available: 0 }

it.each([[null], [{}], ['texto'], [{ kind: 'robot', season: 'verano', photos: [{ key: 1 }], food: 3 }]])(
  'a product that somebody else made with %j as metadata can be read and sent again',
  (metadata) => {
    const content = contentOf({ ...bare, metadata })
    expect(content).toMatchObject({ title: 'Algo', category: '', food: null, photos: [], season: [] })
    expect(attributesOf(content)).not.toHaveProperty('food')
  },
)

it('keeps what can be read beside what cannot', () => {
  const content = contentOf({ ...bare, metadata: { kind: 'wood', materials: 'Raulí', packedCm: 'grande' } })
  expect(content).toMatchObject({ kind: 'wood', materials: 'Raulí', packedCm: [20, 20, 20] })
})

it('has no name for the only variant, and keeps those of several', () => {
  expect(contentOf({ ...bare, metadata: {}, variants: [variant] }).variants).toEqual([
    { ...variant, title: null, priceClp: 0 },
  ])
  const several = [variant, { ...variant, id: 'variant_2', title: 'Grande' }]
  expect(contentOf({ ...bare, metadata: {}, variants: several }).variants[0]?.title).toBe('Única')
})
