import { expect, test } from 'vitest'
import type { ReceptionRequest } from '#contracts'
import { item } from '../../queue/send.testing.ts'
import { delivery } from './samples.testing.ts'
import { withWaiting } from './with-waiting.ts'
import { cameWords } from './words.ts'

const body = (more: Partial<ReceptionRequest> = {}): ReceptionRequest => ({
  ...{
    callOff: 'scall_1',
    group: 'g',
    lot: 'K7QM2XPD',
    acceptedUnits: 30,
    downgradedUnits: 4,
    rejectedUnits: 2,
  },
  ...{ why: 'Color', isMore: false, ...more },
})
const known = { desks: [{ handle: 'g', name: 'Mesa', places: [], deliveries: [delivery] }] }
const waiting = (id: string, more: Partial<ReceptionRequest> = {}) =>
  item(id, { is: 'reception', body: body(more) })

test('what waits on the phone counts as come: of first quality only, and out of its lot', () => {
  const [now] = withWaiting(known, [waiting('a'), waiting('b', { callOff: 'scall_2' }), item('c')])
  expect(now).toMatchObject({ received: 30, lots: [{ left: 30 }], refused: [] })
  expect(now?.waiting.map(({ id }) => id)).toEqual(['a'])
  expect(now && cameWords(now)).toBe('Llegaron 30 de 40 frascos')
})

test('what the store did not take counts for nothing and is there to be mended; another desk’s is not', () => {
  const refused = { ...waiting('a'), state: 'observed' as const }
  const [now] = withWaiting(known, [refused, { ...waiting('b'), handle: 'h' }])
  expect(now).toMatchObject({ received: 0, waiting: [], lots: [{ left: 60 }] })
  expect(now?.refused.map(({ id }) => id)).toEqual(['a'])
  expect(now && cameWords(now)).toBe('Prometió 40 frascos')
})
