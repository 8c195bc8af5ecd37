import { expect, test } from 'vitest'
import { isOver, nothingTyped, OTHER, receptionOf, type Typed, typedOf } from './typed.ts'
import { delivery } from './samples.testing.ts'

const AT = '2026-12-15T14:00:00.000Z'
const typed = (more: Partial<Typed> = {}): Typed => ({ ...nothingTyped(delivery.lots, 'point_1'), ...more })
const bodyOf = (of: Typed) => {
  const read = receptionOf(of, delivery, AT)
  return 'body' in read ? read.body : Object.keys(read.wrong)
}

test('what is counted is sent whole, and the only lot there is comes chosen', () => {
  expect(
    bodyOf(
      typed({ acceptedUnits: '38', rejectedUnits: '2', point: 'container', why: ' Trizado ', photo: 'f' }),
    ),
  ).toEqual({
    ...{
      callOff: 'scall_1',
      group: 'g',
      lot: 'K7QM2XPD',
      acceptedUnits: 38,
      downgradedUnits: 0,
      rejectedUnits: 2,
    },
    ...{ why: 'Trizado', point: 'container', photo: 'f', place: 'point_1', isMore: false, saidAt: AT },
  })
})

test.each([
  ['nothing counted', typed(), ['acceptedUnits']],
  ['no number', typed({ acceptedUnits: 'muchas' }), ['acceptedUnits']],
  ['no lot', typed({ lot: '', acceptedUnits: '1' }), ['lot']],
  ['another code that is none', typed({ lot: OTHER, otherLot: 'hola', acceptedUnits: '1' }), ['otherLot']],
  ['a fault without a word', typed({ downgradedUnits: '1' }), ['point', 'why']],
  ['more than was promised', typed({ acceptedUnits: '41' }), ['acceptedUnits']],
])('%s is told before it waits for signal', (_, of, wrong) => {
  expect(bodyOf(of)).toEqual(wrong)
})

test('more is sent when it is meant; without a fault its words and its photo stay', () => {
  const more = typed({ acceptedUnits: '41', isMore: true, why: 'Antes', point: 'label', photo: 'f' })
  expect(isOver(more, delivery)).toBe(true)
  expect(bodyOf(more)).toMatchObject({ isMore: true, why: '', point: null, photo: null })
})

test('what was refused is typed again as it was', () => {
  const of = typed({ lot: OTHER, otherLot: 'AAAA-0000', downgradedUnits: '3', point: OTHER, why: 'Color' })
  const read = receptionOf(of, delivery, AT)
  if ('wrong' in read) throw new Error('it is right')
  expect(typedOf(read.body, delivery.lots)).toEqual(of)
})
