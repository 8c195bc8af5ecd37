import { describe, expect, test } from 'vitest'
import { applyForm } from './cart-form.ts'
import { MAX_LINES } from '../../../../store/src/contracts/purchase/basket-limits.ts'
import {
  addToCart,
  capToStock,
  countItems,
  decodeCart,
  encodeCart,
  isVariantId,
  readQuantity,
  setInCart,
  takeOut,
} from './cart.ts'

const secret = 'a secret of this test'
const items = [
  { variantId: 'variant_01ABC', quantity: 2 },
  { variantId: 'variant_01XYZ', quantity: 99 },
]

describe('the cart cookie', () => {
  test('comes back as it was written', () =>
    expect(decodeCart(encodeCart(items, secret), secret)).toEqual(items))
  test('none is an empty cart', () => expect(decodeCart(undefined, secret)).toEqual([]))
  test('needs no escaping in a cookie', () => expect(encodeCart(items, secret)).toMatch(/^[\w*.~-]+$/))

  const good = encodeCart(items, secret)
  test.each([
    ['another secret', encodeCart(items, 'another secret')],
    ['a changed quantity', good.replace('*2', '*1')],
    ['no signature', good.split('~')[0] ?? ''],
    ['a signature of nothing', `~${good.split('~')[1]}`],
    ['two signatures', `${good}~x`],
    ['rubbish', '%%%{}'],
    [
      'too long',
      encodeCart(
        Array.from({ length: 300 }, (_, i) => ({ variantId: `variant_${i}`, quantity: 1 })),
        secret,
      ),
    ],
    ['a quantity that is no quantity', encodeCart([{ variantId: 'variant_01', quantity: 1e9 }], secret)],
    ['a negative quantity', encodeCart([{ variantId: 'variant_01', quantity: -1 }], secret)],
  ])('%s cannot be read', (_, cookie) => expect(decodeCart(cookie, secret)).toBeNull())

  test('a full cart of real ids fits into one cookie', () => {
    const full = Array.from({ length: MAX_LINES }, (_, i) => ({
      variantId: `variant_01JDXT8Q2K7V5M3N9P4R6S8${String(i).padStart(3, '0')}`,
      quantity: 99,
    }))
    const cookie = encodeCart(full, secret)
    expect(cookie.length).toBeLessThan(3800)
    expect(decodeCart(cookie, secret)).toEqual(full)
  })
})

describe('a quantity as typed', () => {
  test.each([
    ['1', 1],
    ['99', 99],
    [' 7 ', 7],
    ['0', 0],
    ['007', 7],
  ])('%j is %i', (text, quantity) => expect(readQuantity(text)).toEqual({ quantity }))
  test.each(['-1', '−1', '1e9', '1.5', '1,000', '1.000', 'muchas', '', '100', '1000000000', '<b>'])(
    '%j is refused in words',
    (text) => expect(readQuantity(text)).toEqual({ error: expect.stringMatching(/[a-záéíóúñ]{3,}.*\.$/i) }),
  )
})

describe('changes', () => {
  test('adding sums, up to 99', () => {
    expect(addToCart(items, 'variant_01ABC', 3)).toEqual({
      items: [{ variantId: 'variant_01ABC', quantity: 5 }, items[1]],
    })
    expect(addToCart(items, 'variant_01XYZ', 1)).toHaveProperty('error')
  })
  test('0 takes it out', () => expect(setInCart(items, 'variant_01ABC', 0)).toEqual({ items: [items[1]] }))
  test('what is not there is put there', () =>
    expect(setInCart([], 'variant_9', 4)).toEqual({ items: [{ variantId: 'variant_9', quantity: 4 }] }))
  test('the given cart is left alone', () => {
    addToCart(items, 'variant_01ABC', 3)
    expect(countItems(items)).toBe(101)
  })
  test.each(['', 'x', '../../etc', 'a b', 'v'.repeat(65)])('%j is no variant', (id) =>
    expect(isVariantId(id)).toBe(false),
  )
})

test.each([
  [items, []],
  [[{ variantId: 'variant_01ABC', quantity: 1 }], [{ variantId: 'variant_01ABC', quantity: 1 }, items[1]]],
  [[{ variantId: 'variant_01XYZ', quantity: 200 }], [items[0]]],
  [[{ variantId: 'variant_other', quantity: 1 }], items],
  [
    [
      { variantId: 'variant_01ABC', quantity: 1 },
      { variantId: 'variant_01ABC', quantity: 1 },
    ],
    [items[1]],
  ],
])('what was bought leaves the cart, and nothing else: %j', (bought, left) =>
  expect(takeOut(items, bought)).toEqual(left),
)

describe('what a form asks of the cart', () => {
  const form = (fields: Record<string, string>) => {
    const made = new FormData()
    for (const [name, value] of Object.entries(fields)) made.set(name, value)
    return made
  }
  const typed = { 'cantidad.variant_01ABC': '3', 'cantidad.variant_01XYZ': '99' }

  test.each(['pagar', 'poner'])('%s takes every number that was typed', (accion) =>
    expect(applyForm(items, form({ ...typed, accion }))).toEqual({
      items: [{ variantId: 'variant_01ABC', quantity: 3 }, items[1]],
    }),
  )
  test('taking one out keeps what was typed of the others, and asks nothing of its own number', () =>
    expect(
      applyForm(items, form({ ...typed, 'cantidad.variant_01XYZ': 'no sé', sacar: 'variant_01XYZ' })),
    ).toEqual({ items: [{ variantId: 'variant_01ABC', quantity: 3 }] }))
  test('a number that is none changes nothing', () =>
    expect(
      applyForm(items, form({ ...typed, accion: 'pagar', 'cantidad.variant_01XYZ': 'muchas' })),
    ).toHaveProperty('error'))
  test('what is not in the cart is not put there by its form', () =>
    expect(applyForm(items, form({ 'cantidad.variant_other': '5', accion: 'poner' }))).toEqual({ items }))
  test('a product’s page adds one', () =>
    expect(applyForm([], form({ variante: 'variant_01ABC' }))).toEqual({
      items: [{ variantId: 'variant_01ABC', quantity: 1 }],
    }))
})

describe('never more than there is', () => {
  const wanted = (quantity: number) => [
    { variantId: 'a', quantity },
    { variantId: 'b', quantity: 1 },
  ]
  test.each([
    ['enough', 2, 5, 2, null],
    ['just enough', 2, 2, 2, null],
    ['too few', 3, 2, 2, 2],
    ['one', 9, 1, 1, 1],
    ['none: as before', 3, 0, 1, 0],
    ['sold twice: as before', 3, -2, 1, 0],
  ])('%s', (_, quantity, available, kept, left) => {
    const capped = capToStock(wanted(1), wanted(quantity), 'a', available)
    expect(capped).toEqual({ items: wanted(kept), left })
  })
})
