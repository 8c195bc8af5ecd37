import type { MemberHome } from '#contracts'
import {
  perHour,
  priceFromCosts,
  type PriceSheet,
} from '../../../../store/src/contracts/product/price-sheet.ts'

/** What she types when she wants help with the price. */
export type SheetFields = {
  materialsClp: number | null
  hours: number | null
  minutes: number | null
  hourlyRateClp: number | null
  packagingClp: number | null
}

export type Terms = MemberHome['priceTerms']

/** What is put aside for the group beyond its work, as in the federation's workshops. She may type any price instead. */
const MARGIN = 0.2

export const emptySheet: SheetFields = {
  materialsClp: null,
  hours: null,
  minutes: null,
  hourlyRateClp: null,
  packagingClp: null,
}

export const hoursOf = ({ hours, minutes }: SheetFields) => (hours ?? 0) + (minutes ?? 0) / 60

export const sheetOf = (fields: SheetFields, terms: Terms): PriceSheet => ({
  materialsClp: fields.materialsClp ?? 0,
  waste: 0,
  hours: hoursOf(fields),
  hourlyRateClp: fields.hourlyRateClp ?? 0,
  packagingClp: fields.packagingClp ?? 0,
  overheadClp: 0,
  haulClp: 0,
  margin: MARGIN,
  shares: terms.sharesBp / 10_000,
  gateway: terms.cardFeeBp / 10_000,
  isVatExempt: !terms.hasVat,
})

/** The price that pays for her costs and hours; null while too little is said. */
export const suggestedPrice = (fields: SheetFields, terms: Terms) =>
  priceFromCosts(sheetOf(fields, terms))?.priceClp ?? null

/** What is left for each hour of hers at any price; null when she did not say how long it takes. */
export const leftPerHour = (fields: SheetFields, terms: Terms, priceClp: number) =>
  hoursOf(fields) > 0 ? perHour(sheetOf(fields, terms), priceClp) : null

/** "1 h 12 min" */
export const duration = (fields: SheetFields) => {
  const minutes = Math.round(hoursOf(fields) * 60)
  const parts = [minutes >= 60 && `${Math.floor(minutes / 60)} h`, minutes % 60 > 0 && `${minutes % 60} min`]
  return parts.filter(Boolean).join(' ')
}
