import { expect, it } from 'vitest'
import type { OfferNote, OwnOffer } from '#contracts'
import { item } from '../../queue/send.testing.ts'
import { replacedBy, waitingOffers, withWaiting } from './with-waiting.ts'

const standard = (handle: string): OwnOffer['standards'][number] => ({
  ...{ handle, name: handle, unit: 'frascos', minimumLot: 24 },
  qualification: { state: 'none', monthlyUnits: 0, until: null, toMend: '' },
  months: [
    { month: '2026-12', sureUnits: 30, perhapsUnits: 0, committedUnits: 0 },
    { month: '2027-01', sureUnits: null, perhapsUnits: null, committedUnits: 0 },
  ],
})
const offer: OwnOffer = { standards: [standard('dulce'), standard('miel')] }
const note = (hour: number, more: Partial<OfferNote> = {}): OfferNote => ({
  ...{ standard: 'dulce', month: '2027-01', sureUnits: 40, perhapsUnits: 10 },
  saidAt: `2026-11-20T${hour}:00:00.000Z`,
  ...more,
})
const said = (id: string, body: OfferNote) => item(id, { is: 'offer', body })
const unitsOf = (of: OwnOffer) =>
  of.standards.map(({ months }) => months.map(({ sureUnits, perhapsUnits }) => [sureUnits, perhapsUnits]))

it('shows what was said without signal, the later word last, of its standard and month alone', () => {
  const items = [said('b', note(15, { sureUnits: 60 })), said('a', note(13)), item('other')]
  expect(waitingOffers(items, 'g').map(({ id }) => id)).toEqual(['a', 'b'])
  expect(unitsOf(withWaiting(offer, items, 'g'))).toEqual([
    [
      [30, 0],
      [60, 10],
    ],
    [
      [30, 0],
      [null, null],
    ],
  ])
})

it('leaves out what was said for another group, and what the store refused', () => {
  const refused = said('a', note(13))
  expect(withWaiting(offer, [{ ...refused, state: 'observed' }], 'g')).toEqual(offer)
  expect(withWaiting(offer, [{ ...refused, handle: 'h' }], 'g')).toEqual(offer)
})

it('takes the place of what waits of the same month, and of nothing else', () => {
  const items = [
    said('a', note(13)),
    said('b', note(13, { month: '2026-12' })),
    said('c', note(13, { standard: 'miel' })),
  ]
  expect(replacedBy(note(14), items, 'g')).toEqual(['a'])
  expect(replacedBy(note(14), items, 'h')).toEqual([])
})
