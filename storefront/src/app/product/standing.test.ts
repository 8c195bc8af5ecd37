import { expect, it } from 'vitest'
import type { OwnProduct } from '#contracts'
import { type Act, isOf, type Queued, type QueueState } from '../queue/item.ts'
import { availableOf, standingOf } from './standing.ts'

const product = (change: Partial<OwnProduct> = {}, available = 3) =>
  ({
    id: 'prod_1',
    state: 'on_sale',
    reason: null,
    change: null,
    content: { season: [], variants: [{ id: 'var_1', title: null, priceClp: 1, available }] },
    ...change,
  }) as OwnProduct
const item = (act: Act, state: QueueState = 'waiting', queuedAt = '1') =>
  ({ id: queuedAt, act, state, queuedAt, productId: 'prod_1', reason: null }) as Queued
const stock = (available: number, queuedAt: string, state?: QueueState) =>
  item(
    { is: 'stock', productId: 'prod_1', change: { variantId: 'var_1', available, seen: 3 } },
    state,
    queuedAt,
  )

it.each([
  [product(), 'A la venta', 'done'],
  [product({}, 0), 'Se acabó: ¿hiciste más?', 'plain'],
  [product({ state: 'paused' }), 'En pausa: no se vende', 'plain'],
  [product({ state: 'in_review' }), 'Lo está viendo la asociación', 'waiting'],
  [
    product({ state: 'in_review', course: { handle: 'higiene', title: 'Higiene' } }),
    'Espera el curso «Higiene»',
    'waiting',
  ],
  [
    product({ change: { state: 'waiting', reason: null, at: '' } }),
    'La asociación está viendo tu cambio',
    'waiting',
  ],
])('says how it stands: $state', (one, words, tone) => {
  expect(standingOf(one, [])).toMatchObject({ words, tone })
})

it.each([
  [product({ state: 'changes_asked', reason: 'Falta la fecha.' })],
  [product({ change: { state: 'returned', reason: 'Falta la fecha.', at: '' } })],
])('repeats the words of the association', (one) => {
  expect(standingOf(one, [])).toMatchObject({ words: 'Te piden un cambio', reason: 'Falta la fecha.' })
})

it('knows a product by the key of its words while no answer to them has come', () => {
  const own = { ...item({ is: 'product' }, 'sending'), productId: null, sentAs: 'key-1' }
  expect(isOf(own, product({ sentAs: 'key-1' }))).toBe(true)
  expect(standingOf(product({ state: 'in_review', sentAs: 'key-1' }), [own]).words).toBe(
    'Tu cambio: subiendo',
  )
  expect(isOf(own, product({ sentAs: 'key-2' }))).toBe(false)
  const keptByAnOlderVersion = { ...item({ is: 'product' }, 'sending'), productId: null }
  expect(isOf(keptByAnOlderVersion, { ...product(), sentAs: undefined } as never)).toBe(false)
})

it('shows what she changed before the store knows', () => {
  expect(availableOf(product(), [stock(5, '2'), stock(4, '1')])).toEqual({ var_1: 5 })
  expect(availableOf(product(), [stock(5, '2', 'published')])).toEqual({ var_1: 3 })
  expect(standingOf(product(), [stock(0, '1')]).words).toBe('Se acabó: ¿hiciste más?')
  expect(standingOf(product(), [item({ is: 'sale', productId: 'prod_1', to: 'paused' })]).words).toMatch(
    /pausa/,
  )
})

it.each([
  [[1, 2, 3], 3, 'Fuera de temporada: vuelve en enero'],
  [[1, 2, 3], 0, 'Fuera de temporada: vuelve en enero'],
  [[11, 12], 3, 'A la venta'],
])('in November a thing of %j of which there are %i says «%s»', (season, available, words) => {
  const one = product({}, available)
  const seasonal = { ...one, content: { ...one.content, season } }
  expect(standingOf(seasonal, [], 11).words).toBe(words)
})

it('tells that an edit is on its way', () => {
  expect(standingOf(product(), [item({ is: 'product' })]).words).toBe('Tu cambio: pendiente')
})
