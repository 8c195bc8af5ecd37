import { expect, test } from 'vitest'
import { products } from './data/products/index.ts'
import { differencesOf } from './differences.ts'

const asThere = products.map(({ handle, title, variants }) => ({
  handle,
  title,
  variants: variants.map((one) => ({ title: one.title ?? null, prices: [{ amount: one.priceClp }] })),
}))

test('a store that has what the facts say differs in nothing', () => {
  expect(differencesOf(asThere, products)).toEqual([])
})

test('another price and another name are each told once, and what is new is not', () => {
  const [first, second, third] = products
  if (!first || !second || !third) throw new Error('no products')
  const wanted = [
    { ...first, title: 'Otro nombre' },
    { ...second, variants: second.variants.map((one) => ({ ...one, priceClp: one.priceClp + 1000 })) },
    { ...third, handle: 'algo-nuevo' },
  ]
  const said = differencesOf(asThere, wanted)
  expect(said).toHaveLength(1 + second.variants.length)
  expect(said[0]).toContain('«Otro nombre» aquí')
  expect(said[1]).toContain(second.handle)
})
