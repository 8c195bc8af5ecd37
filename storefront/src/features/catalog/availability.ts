import type { CatalogCard } from '#contracts'
import { isOnSale } from '../../../../store/src/contracts/product/on-sale.ts'
import { monthName, day, thisMonth } from '../../lib/format.ts'

type Shown = Pick<
  CatalogCard,
  'available' | 'season' | 'isUnique' | 'isPickupOnly' | 'isExperience' | 'maker' | 'format'
>

/** First month, from the one after this, in which there is some. */
export function nextSeason(season: number[], month: number): string {
  for (let i = 1; i <= 12; i++) {
    const candidate = ((month - 1 + i) % 12) + 1
    if (season.includes(candidate)) return monthName(candidate)
  }
  return ''
}

export type Availability = { canBeBought: boolean; words: string }

/** Whether it can be bought now and, if not, why and when it is back. */
export function availability(product: Shown, month = thisMonth()): Availability {
  const { available, season, isUnique, maker } = product
  const isInSeason = season.length === 0 || season.includes(month)
  if (isOnSale(product, month))
    return { canBeBought: true, words: available === 1 ? 'Queda 1.' : `Quedan ${available}.` }
  if (maker.backOn !== null)
    return {
      canBeBought: false,
      words: `El grupo está en pausa.${maker.backOn && ` Vuelve el ${day(maker.backOn)}.`}`,
    }
  if (!isInSeason)
    return { canBeBought: false, words: `Ahora no es temporada. Vuelve en ${nextSeason(season, month)}.` }
  if (isUnique) return { canBeBought: false, words: 'Se vendió: era pieza única.' }
  if (season.length) return { canBeBought: false, words: `Se acabó. Vuelve en ${nextSeason(season, month)}.` }
  return { canBeBought: false, words: 'Se acabó. El grupo avisará cuando haya más.' }
}

/** The few words beside the price in a list. */
export function cardNote(product: Shown, month = thisMonth()): string {
  const { canBeBought } = availability(product, month)
  if (product.maker.backOn !== null) return 'en pausa'
  if (!canBeBought) return product.available > 0 ? 'fuera de temporada' : 'se acabó'
  if (product.isUnique) return 'pieza única'
  if (product.isPickupOnly && !product.isExperience) return 'solo retiro'
  if (product.available <= 3) return product.available === 1 ? 'queda 1' : `quedan ${product.available}`
  return product.format
}

const inEnglish: Record<string, string> = {
  'en pausa': 'resting',
  'fuera de temporada': 'out of season',
  'se acabó': 'sold out',
  'pieza única': 'one of a kind',
  'solo retiro': 'to be collected',
}

/** The same few words for who reads in English; a size is said as its group wrote it. */
export const noteInEnglish = (note: string): string =>
  inEnglish[note] ?? note.replace(/^quedan? (\d+)$/, '$1 left')
