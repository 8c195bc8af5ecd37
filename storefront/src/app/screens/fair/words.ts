import { clp, count, day } from '../../../lib/format.ts'
import type { TillNow } from './with-waiting.ts'

export const nameOf = ({ title, variantTitle }: { title: string; variantTitle: string | null }) =>
  variantTitle ? `${title}, ${variantTitle}` : title

/** «Faltan $500», «Sobran $500», «Cuadra» */
export function differenceWords(differenceClp: number): string {
  if (differenceClp === 0) return 'La plata cuadra.'
  return differenceClp < 0 ? `Faltan ${clp(-differenceClp)}.` : `Sobran ${clp(differenceClp)}.`
}

/** «12-12-2026 · 3 ventas, $12.000» */
export const tillWords = ({ heldOn, saleCount, cashClp, cardClp }: TillNow): string =>
  `${day(heldOn)} · ${count(saleCount, 'venta')}, ${clp(cashClp + cardClp)}`
