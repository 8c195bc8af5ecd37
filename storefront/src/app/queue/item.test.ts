import { expect, it } from 'vitest'
import type { OwnProduct } from '#contracts'
import {
  after,
  asSeen,
  isOpen,
  type Outcome,
  type Queued,
  type QueueState,
  stateWhileSending,
  stateWords,
} from './item.ts'

const item = (state: QueueState = 'waiting'): Queued => ({
  id: 'a',
  memberId: 'm',
  handle: 'g',
  title: 'Miel',
  act: { is: 'product' },
  state,
  reason: null,
  step: null,
  theirs: null,
  productId: null,
  queuedAt: '2026-11-26T12:00:00Z',
})
const product = (change: Partial<OwnProduct>) =>
  ({ id: 'prod_1', reason: null, change: null, ...change }) as OwnProduct

const inReview = product({ state: 'in_review' })
const onSale = product({ state: 'on_sale' })
const asked = product({ state: 'changes_asked', reason: 'Falta la fecha.' })
const waiting = product({ state: 'on_sale', change: { state: 'waiting', reason: null, at: '' } })
const returned = product({
  state: 'on_sale',
  change: { state: 'returned', reason: 'Más clara la foto.', at: '' },
})

const cases: [QueueState, Outcome, QueueState][] = [
  ['waiting', { is: 'begun' }, 'sending'],
  ['sending', { is: 'begun' }, 'sending'],
  ['sent', { is: 'begun' }, 'sent'],
  ['observed', { is: 'begun' }, 'observed'],
  ['sending', { is: 'cut' }, 'waiting'],
  ['sending', { is: 'not_entered' }, 'waiting'],
  ['published', { is: 'cut' }, 'published'],
  ['sending', { is: 'taken', product: inReview }, 'sent'],
  ['sending', { is: 'taken', product: onSale }, 'published'],
  ['sending', { is: 'changed', theirs: onSale }, 'observed'],
  ['sending', { is: 'refused', words: 'Falta el nombre.', step: 'what' }, 'observed'],
]

it.each(cases)('%s, then %j: %s', (before, outcome, state) => {
  expect(after(item(before), outcome).state).toBe(state)
})

it('has a word for each state', () => {
  expect(Object.values(stateWords)).toEqual([
    'Pendiente',
    'Subiendo',
    'Enviado',
    'Publicado',
    'Con observación',
  ])
})

it('keeps what the other one wrote, so that she can choose', () => {
  expect(after(item('sending'), { is: 'changed', theirs: onSale }).theirs).toBe(onSale)
})

it('forgets an old observation once it is sent again and taken', () => {
  const observed = after(item('sending'), { is: 'refused', words: 'Falta el nombre.', step: 'what' })
  const again = after({ ...observed, state: 'waiting' }, { is: 'taken', product: inReview })
  expect(again).toMatchObject({ state: 'sent', reason: null, step: null })
})

it.each([
  ['approved', onSale, 'published', null],
  ['a change asked of a new one', asked, 'observed', 'Falta la fecha.'],
  ['an edit that waits', waiting, 'sent', null],
  ['an edit that came back', returned, 'observed', 'Más clara la foto.'],
] as const)('follows the association: %s', (_, seen, state, reason) => {
  expect(asSeen(item('sent'), seen)).toMatchObject({ productId: 'prod_1', state, reason })
})

it('has only what waits or was cut short still to send', () => {
  const open = (Object.keys(stateWords) as QueueState[]).filter((state) => isOpen(item(state)))
  expect(open).toEqual(['waiting', 'sending'])
})

it('says of a product that it goes up from the first byte of its photos', () => {
  const photo = { draftId: 'a', isBegun: true, photoKey: null, refused: null }
  const told = (photos: (typeof photo)[], state?: QueueState) => stateWhileSending(item(state), photos)
  expect(told([photo])).toBe('sending')
  expect(told([{ ...photo, isBegun: false }])).toBe('waiting')
  expect(told([{ ...photo, draftId: 'b' }])).toBe('waiting')
  expect(told([photo], 'observed')).toBe('observed')
})
