import type { DeliveryChoice } from '../../../contracts'
import { DATE_AGREED } from '../../../contracts/product/experience'
import { type RateLine, rateFor } from '../../../contracts/purchase/carrier-rate'
import { addWorkingDays } from '../../../kernel/time/working-days'

export type PickupPoint = {
  id: string
  kind: 'pickup' | 'fair' | 'collection'
  name: string
  address: string
  commune: string
  hours: string
  dates: string[]
}

export type ConsignmentFacts = {
  billableGrams: number
  leadTimeDays: number
  /** Cold or fragile goods that no carrier takes. */
  isPickupOnly: boolean
}

/** Working days between the group handing over and a pickup point having it. */
const TO_PICKUP_POINT: [number, number] = [1, 3]

/**
 * How one group's consignment can reach its buyer, the door first. Days count from today and include the time the group
 * needs to prepare. A way that cannot be kept is not offered.
 */
export function deliveryChoices(
  consignment: ConsignmentFacts,
  rates: RateLine[],
  isBranchOnly: boolean,
  points: PickupPoint[],
  today: string,
): DeliveryChoice[] {
  const carried = consignment.isPickupOnly
    ? []
    : [...(isBranchOnly ? [] : ['home' as const]), 'branch' as const]
  const byCarrier = carried.flatMap((mode) => {
    const rate = rateFor(rates, mode, consignment.billableGrams)
    return rate ? [carriedChoice(mode, rate, consignment.leadTimeDays, today)] : []
  })
  return [...byCarrier, ...points.flatMap((point) => pickupChoice(point, consignment.leadTimeDays, today))]
}

/** Of what is not delivered: nothing to choose, nothing to pay, and no day yet. @param places where it happens */
export function visitChoice(places: string[]): DeliveryChoice {
  return {
    id: 'visit',
    mode: 'visit',
    label: DATE_AGREED,
    detail: `Es en ${[...new Set(places)].join(' y en ')}`,
    priceClp: 0,
    days: null,
    arrives: null,
  }
}

/**
 * What may be taken without asking: a way by which it comes to the buyer's commune, the door first. Where to collect is
 * the buyer's to say, be it the only way there is.
 */
export function unaskedChoice(choices: DeliveryChoice[]): DeliveryChoice | null {
  return choices.find(({ mode }) => mode !== 'pickup') ?? null
}

function carriedChoice(mode: 'home' | 'branch', rate: RateLine, lead: number, today: string): DeliveryChoice {
  const days: [number, number] = [lead + rate.daysMin, lead + rate.daysMax]
  return {
    id: mode,
    mode,
    label: mode === 'home' ? 'A tu casa' : 'Sucursal del transporte',
    detail: mode === 'home' ? rate.carrier : `${rate.carrier}, en la sucursal de tu comuna`,
    priceClp: rate.priceClp,
    days,
    arrives: [addWorkingDays(today, days[0]), addWorkingDays(today, days[1])],
  }
}

function pickupChoice(point: PickupPoint, lead: number, today: string): DeliveryChoice[] {
  const days: [number, number] = [lead + TO_PICKUP_POINT[0], lead + TO_PICKUP_POINT[1]]
  const ready = addWorkingDays(today, days[1])
  const choice = {
    id: `pickup:${point.id}`,
    mode: 'pickup' as const,
    label: `Retiro: ${point.name}`,
    detail: `${point.address}, ${point.commune}. ${point.hours}`,
    priceClp: 0,
    days,
  }
  if (point.kind !== 'fair') return [{ ...choice, arrives: [addWorkingDays(today, days[0]), ready] }]
  const date = [...point.dates].sort().find((day) => day >= ready)
  return date ? [{ ...choice, arrives: [date, date] }] : []
}
