import type { DeskTariff, TariffZone } from '#contracts'
import { clp, day } from '../../../lib/format.ts'

type Days = TariffZone['home']

const daysWords = ([min, max]: Days) => (min === max ? `${min}` : `${min} a ${max}`)

/** "2 a 4 días hábiles", or of each way its own. */
export function timeWords({ home, branch }: TariffZone): string {
  const [toHome, toBranch] = [daysWords(home), daysWords(branch)]
  return toHome === toBranch ? `${toHome} días` : `${toHome} días; a sucursal, ${toBranch}`
}

/** 1000 → "1 kg", 500 → "500 g" */
export const weightWords = (grams: number) =>
  grams % 1000 === 0
    ? `${grams / 1000} kg`
    : grams > 1000
      ? `${String(grams / 1000).replace('.', ',')} kg`
      : `${grams} g`

/** Up to which weights the zones have prices, the lightest first. */
export const weightsOf = ({ zones }: DeskTariff) =>
  [...new Set(zones.flatMap(({ bands }) => bands.map(([grams]) => grams)))].sort((a, b) => a - b)

/** Of a zone up to a weight, to the door and to a branch; null: it has no line of that weight. */
export function pricesOf({ bands }: TariffZone, weight: number): { home: string; branch: string } | null {
  const band = bands.find(([grams]) => grams === weight)
  return band ? { home: clp(band[1]), branch: clp(band[2]) } : null
}

export const sinceWords = ({ isInForce, validFrom }: DeskTariff) =>
  isInForce ? `Rigen desde el ${day(validFrom)}` : `Rigen a partir del ${day(validFrom)}`
