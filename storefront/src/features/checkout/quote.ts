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

type Choices = Quote['parcels'][number]['choices']

export const carriedOf = (choices: Choices) => choices.filter(({ mode }) => mode !== 'pickup')
export const pickupsOf = (choices: Choices) => choices.filter(({ mode }) => mode === 'pickup')

/** There are ways and none is taken: where to collect is the buyer's to say. */
export const isToBeSaid = ({ choices, chosen }: Pick<Quote['parcels'][number], 'choices' | 'chosen'>) =>
  choices.length > 0 && chosen === null
