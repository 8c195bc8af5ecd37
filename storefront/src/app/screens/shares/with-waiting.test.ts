import { expect, it } from 'vitest'
import type { OwnShare } from '#contracts'
import { item } from '../../queue/send.testing.ts'
import { withWaiting } from './with-waiting.ts'

const share: OwnShare = {
  ...{ id: 's1', standard: { name: 'Dulce', unit: 'frascos' }, deliverOn: '2027-03-20', units: 60 },
  ...{ state: 'waiting', acceptedUnits: null, answerBy: '2027-03-10', isCover: false, why: [] },
}
const said = (id: string, acceptedUnits: number, shareId = 's1') =>
  item(id, { is: 'share', shareId, body: { acceptedUnits, saidAt: '2027-03-01T12:00:00.000Z' } })
const shown = (...items: Parameters<typeof withWaiting>[1][number][]) =>
  withWaiting({ shares: [share] }, items, 'g')[0]

it.each([
  [60, 'accepted'],
  [20, 'in_part'],
  [0, 'declined'],
] as const)('shows %i, said without signal, as %s and on its way', (acceptedUnits, state) => {
  expect(shown(said('a', acceptedUnits))).toMatchObject({ state, acceptedUnits, isOnItsWay: true })
})

it('tells what the store did not take, and asks again', () => {
  const refused = { ...said('a', 60), state: 'observed' as const, reason: 'El plazo ya pasó.' }
  expect(shown(refused)).toMatchObject({
    ...{ state: 'waiting', isOnItsWay: false, refused: [{ id: 'a', reason: 'El plazo ya pasó.' }] },
  })
})

it('leaves out what was said to another share, or for another group', () => {
  const unchanged = { ...share, isOnItsWay: false, refused: [] }
  expect(shown(said('a', 60, 's2'), item('other'))).toEqual(unchanged)
  expect(shown({ ...said('a', 60), handle: 'h' })).toEqual(unchanged)
})
