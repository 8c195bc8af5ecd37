import type { Quote } from '#contracts'

/** What the quote settled on for each group. */
export const chosenDeliveries = (quote: Quote): Record<string, string> =>
  Object.fromEntries(quote.parcels.flatMap(({ group, chosen }) => (chosen ? [[group.handle, chosen]] : [])))

const modeOf = (parcel: Quote['parcels'][number]) =>
  parcel.choices.find((choice) => choice.id === parcel.chosen)?.mode ?? null

export const goesHome = (quote: Quote) => quote.parcels.some((parcel) => modeOf(parcel) === 'home')

export const canGoHome = (quote: Quote) =>
  quote.parcels.some((parcel) => parcel.choices.some((choice) => choice.mode === 'home'))

/** Price of the delivery chosen for a parcel; null while there is none. */
export const deliveryClp = (parcel: Quote['parcels'][number]) =>
  parcel.choices.find((choice) => choice.id === parcel.chosen)?.priceClp ?? null
