import { expect, it } from 'vitest'
import type { LotNote, OwnLot, OwnLots } from '#contracts'
import { item } from '../../queue/send.testing.ts'
import { withWaitingLots } from './with-waiting.ts'

const lot: OwnLot = {
  ...{ code: 'AAAA0000', title: 'Miel', productId: 'prod_1', standard: null, units: 40, left: 12 },
  ...{ madeOn: '2026-11-20', bestBefore: null, note: '', state: 'free', why: null },
}
const known: OwnLots = {
  lots: [lot],
  products: [{ id: 'prod_1', name: 'Miel', shelfLifeDays: 365 }],
  standards: [{ id: 'dulce', name: 'Dulce', unit: 'frascos', shelfLifeDays: null }],
}
const note = (code: string, more: Partial<LotNote> = {}): LotNote => ({
  ...{ code, product: 'prod_1', standard: null, units: 10, madeOn: '2026-12-01', bestBefore: '2027-12-01' },
  ...{ note: '', saidAt: '2026-12-01T10:00:00.000Z', ...more },
})
const waiting = (code: string, more: Partial<LotNote> = {}) =>
  item(code, { is: 'lot', body: note(code, more) })
const codes = (of: { lots: { code: string }[] }) => of.lots.map(({ code }) => code)

it('shows a lot that waits, whole and by its name, before those that the store has', () => {
  const items = [waiting('BBBB0000'), waiting('CCCC0000', { product: null, standard: 'dulce' }), item('x')]
  const { lots } = withWaitingLots(known, items, 'g')
  expect(codes({ lots })).toEqual(['CCCC0000', 'BBBB0000', 'AAAA0000'])
  expect(lots.map(({ title }) => title)).toEqual(['Dulce', 'Miel', 'Miel'])
  expect(lots[1]).toMatchObject({ units: 10, left: 10, isWaiting: true })
})

it('shows none twice, of no other group, and none that the store refused', () => {
  const twice = waiting('AAAA0000')
  const foreign = { ...waiting('BBBB0000'), handle: 'h' }
  const refused = { ...waiting('CCCC0000'), state: 'observed' as const }
  expect(codes(withWaitingLots(known, [twice, foreign, refused], 'g'))).toEqual(['AAAA0000'])
})
