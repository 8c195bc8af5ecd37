import { VAT_RATE, vatOf } from './vat.ts'

export type PriceSheet = {
  materialsClp: number
  /** Fractions between 0 and 1. */
  waste: number
  hours: number
  hourlyRateClp: number
  packagingClp: number
  overheadClp: number
  haulClp: number
  margin: number
  shares: number
  gateway: number
  isVatExempt: boolean
}

/** Teaches a group to price (DOMAIN §5). The price is rounded up to ten pesos. `null` when no price can pay for it. */
export function priceFromCosts(
  sheet: PriceSheet,
): { costClp: number; priceClp: number; perHourClp: number } | null {
  const costClp =
    sheet.materialsClp * (1 + sheet.waste) +
    sheet.hours * sheet.hourlyRateClp +
    sheet.packagingClp +
    sheet.overheadClp +
    sheet.haulClp
  const vat = sheet.isVatExempt ? 1 : 1 + VAT_RATE / 100
  const kept = (1 - sheet.margin - sheet.shares) / vat - sheet.gateway
  if (kept <= 0 || costClp <= 0) return null
  const priceClp = Math.ceil(costClp / kept / 10) * 10
  return { costClp: Math.round(costClp), priceClp, perHourClp: perHour(sheet, priceClp) }
}

/** "Lo que te queda por hora" at a given price: what is left after VAT, shares, gateway and all costs but the hours. */
export function perHour(sheet: PriceSheet, priceClp: number): number {
  const net = priceClp / (sheet.isVatExempt ? 1 : 1 + VAT_RATE / 100)
  const otherCosts =
    sheet.materialsClp * (1 + sheet.waste) + sheet.packagingClp + sheet.overheadClp + sheet.haulClp
  const left = net * (1 - sheet.shares) - priceClp * sheet.gateway - otherCosts
  return sheet.hours > 0 ? Math.round(left / sheet.hours) : 0
}

export type PriceBands = {
  costs: number
  work: number
  gain: number
  shares: number
  card: number
  vat: number
}

/** Where a price goes, in whole pesos that add up to it. `gain` is what is left after all the rest, below zero at a loss. */
export function priceBands(sheet: PriceSheet, priceClp: number): PriceBands {
  const { netClp, vatClp } = sheet.isVatExempt ? { netClp: priceClp, vatClp: 0 } : vatOf(priceClp)
  const costs = Math.round(
    sheet.materialsClp * (1 + sheet.waste) + sheet.packagingClp + sheet.overheadClp + sheet.haulClp,
  )
  const work = Math.round(sheet.hours * sheet.hourlyRateClp)
  const shares = Math.round(netClp * sheet.shares)
  const card = Math.round(priceClp * sheet.gateway)
  return { costs, work, gain: netClp - costs - work - shares - card, shares, card, vat: vatClp }
}
