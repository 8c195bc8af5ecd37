import { VAT_RATE } from './vat'

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
