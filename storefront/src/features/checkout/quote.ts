import type { DeliveryMode, Quote } from '#contracts'
import { count } from '../../lib/format.ts'

/** What the quote settled on for each group. */
export const chosenDeliveries = (quote: Quote): Record<string, string> =>
  Object.fromEntries(
    quote.consignments.flatMap(({ group, chosen }) => (chosen ? [[group.handle, chosen]] : [])),
  )

const modeOf = (consignment: Quote['consignments'][number]) =>
  consignment.choices.find((choice) => choice.id === consignment.chosen)?.mode ?? null

/** It happens where its group is: there is nothing to choose or to pay. */
export const isVisit = ({ mode }: { mode: DeliveryMode }) => mode === 'visit'

/** Something in it is delivered, and somebody must say where to. */
export const isDelivered = (quote: Quote) =>
  quote.consignments.some((consignment) => modeOf(consignment) !== 'visit')

export const hasExperience = ({ lines }: Pick<Quote['consignments'][number], 'lines'>) =>
  lines.some(({ isExperience }) => isExperience)

export const goesHome = (quote: Quote) =>
  quote.consignments.some((consignment) => modeOf(consignment) === 'home')

export const canGoHome = (quote: Quote) =>
  quote.consignments.some((consignment) => consignment.choices.some((choice) => choice.mode === 'home'))

/** Price of the delivery chosen for a consignment; null while there is none. */
export const deliveryClp = (consignment: Quote['consignments'][number]) =>
  consignment.choices.find((choice) => choice.id === consignment.chosen)?.priceClp ?? null

type Ways = Pick<Quote['consignments'][number], 'choices' | 'chosen'>

/** The way that is taken; the others stay folded, for a consignment has up to ten. */
export const shownOf = ({ choices, chosen }: Ways) => choices.filter(({ id }) => id === chosen)
export const othersOf = ({ choices, chosen }: Ways) => choices.filter(({ id }) => id !== chosen)

/** There are ways and none is taken: where to collect is the buyer's to say. */
export const isToBeSaid = ({ choices, chosen }: Ways) => choices.length > 0 && chosen === null

/** What the folded ways are: "Otra forma: sucursal, o retiro gratis en 3 puntos". */
export function otherWays(ways: Ways): string {
  const others = othersOf(ways)
  const pickups = others.filter(({ mode }) => mode === 'pickup').length
  const words = [
    others.some(({ mode }) => mode === 'home') && 'a tu casa',
    others.some(({ mode }) => mode === 'branch') && 'sucursal',
    pickups > 0 && `retiro gratis en ${count(pickups, 'punto')}`,
  ].filter(Boolean)
  const list = words.join(' o ')
  return ways.chosen === null ? list.charAt(0).toUpperCase() + list.slice(1) : `Otra forma: ${list}`
}
