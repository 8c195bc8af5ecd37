import { expect, it } from 'vitest'
import {
  deliveryChoices,
  type PickupPoint,
  unaskedChoice,
  visitChoice,
} from '../../checkout/rules/delivery-choices'
import { billableGrams, type RateLine, rateFor } from '../../../contracts/purchase/carrier-rate'
import { chileDay } from '../../../kernel/time/chile-day'
import { addWorkingDays, isWorkingDay } from '../../../kernel/time/working-days'

const rate = (mode: 'home' | 'branch', maxWeightGrams: number, priceClp: number): RateLine => ({
  carrier: 'T',
  mode,
  maxWeightGrams,
  priceClp,
  daysMin: 1,
  daysMax: 3,
})
const rates = [rate('home', 1000, 3290), rate('home', 3000, 3990), rate('branch', 1000, 2490)]
const point: PickupPoint = {
  id: 'p1',
  kind: 'pickup',
  name: 'Sede',
  address: 'Calle 1',
  commune: 'Lebu',
  hours: '9 a 17',
  dates: [],
}
const consignment = { billableGrams: 900, leadTimeDays: 2, isPickupOnly: false }

it('bills the greater of weight and volume', () => {
  const jar = { weightGrams: 500, lengthCm: 8, widthCm: 8, heightCm: 10, quantity: 2 }
  expect(billableGrams([jar])).toBe(1000)
  expect(billableGrams([{ ...jar, lengthCm: 40, widthCm: 40, heightCm: 20, quantity: 1 }])).toBe(8000)
})

it('takes the cheapest line that carries the weight, or none', () => {
  expect(rateFor(rates, 'home', 900)?.priceClp).toBe(3290)
  expect(rateFor(rates, 'home', 1001)?.priceClp).toBe(3990)
  expect(rateFor(rates, 'branch', 1001)).toBeNull()
})

it('offers the door, the branch and the points, with dates that count the group’s own days', () => {
  const choices = deliveryChoices(consignment, rates, false, [point], '2026-11-23')
  expect(choices.map((choice) => [choice.id, choice.priceClp])).toEqual([
    ['home', 3290],
    ['branch', 2490],
    ['pickup:p1', 0],
  ])
  expect(choices[0]?.arrives).toEqual(['2026-11-26', '2026-11-30'])
})

it('never offers the door where carriers do not go, nor a carrier to what cannot travel', () => {
  expect(deliveryChoices(consignment, rates, true, [], '2026-11-23').map((choice) => choice.id)).toEqual([
    'branch',
  ])
  expect(
    deliveryChoices({ ...consignment, isPickupOnly: true }, rates, false, [point], '2026-11-23').map(
      (choice) => choice.id,
    ),
  ).toEqual(['pickup:p1'])
})

it('a visit has one way, free, without a day, that says where it happens once', () => {
  const visit = visitChoice(['Lota Alto, Lota', 'Quidico, Tirúa', 'Lota Alto, Lota'])
  expect(visit).toMatchObject({ id: 'visit', mode: 'visit', priceClp: 0, days: null, arrives: null })
  expect(visit.label).toBe('Se coordina la fecha con el grupo')
  expect(visit.detail).toBe('Es en Lota Alto, Lota y en Quidico, Tirúa')
  expect(unaskedChoice([visit])).toBe(visit)
})

it('offers a fair only on a date that can be kept', () => {
  const fair = { ...point, kind: 'fair' as const, dates: ['2026-11-24', '2026-12-19'] }
  const [choice] = deliveryChoices(consignment, [], false, [fair], '2026-11-23')
  expect(choice?.arrives).toEqual(['2026-12-19', '2026-12-19'])
  expect(deliveryChoices(consignment, [], false, [{ ...fair, dates: ['2026-11-24'] }], '2026-11-23')).toEqual(
    [],
  )
})

it.each([
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-12-07', 1, '2026-12-09'],
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-11-22', 0, '2026-11-23'],
])('%s and %i working days make %s', (from, days, expected) => {
  expect(addWorkingDays(from, days)).toBe(expected)
  expect(isWorkingDay(expected)).toBe(true)
})

it('knows what day it is in Chile', () => {
  expect(chileDay(new Date('2026-11-23T02:00:00Z'))).toBe('2026-11-22')
})
it.each([
  ['the door before all', false, false, 'home'],
  ['the branch where nobody goes to the door', false, true, 'branch'],
  ['nothing for what is only collected: the buyer says where', true, false, undefined],
])('takes unasked %s', (_, isPickupOnly, isBranchOnlyCommune, id) => {
  const choices = deliveryChoices(
    { billableGrams: 900, leadTimeDays: 1, isPickupOnly },
    rates,
    isBranchOnlyCommune,
    [point],
    '2026-11-23',
  )
  expect(choices.map((choice) => choice.id)).toContain('pickup:p1')
  expect(unaskedChoice(choices)?.id).toBe(id)
})
