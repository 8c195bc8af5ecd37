import type { LotState, OwnLot } from '#contracts'
import { count, day } from '../../../lib/format.ts'
import type { Tone } from '../../ui/state.tsx'

/** In the address of a lot that is written down now. */
export const NEW = 'nuevo'

/** «Quedan 12 de 40. Vence el 30-06-2027.» */
export const lotHint = ({ units, left, bestBefore }: OwnLot): string => {
  const rest = left === units ? count(units, 'unidad', 'unidades') : `Quedan ${left} de ${units}`
  return bestBefore ? `${rest}. Vence el ${day(bestBefore)}.` : `${rest}.`
}

export const lotStates: Record<Exclude<LotState, 'free'>, { tone: Tone; words: string; act: string }> = {
  held: { tone: 'waiting', words: 'Retenido', act: 'No lo vendas ni lo entregues hasta que se libere.' },
  recalled: {
    tone: 'trouble',
    words: 'Retirado',
    act: 'Guárdalo aparte y no lo vendas: la asociación te dirá qué hacer.',
  },
}

/** `days` after a day: `2026-12-01`, 30 → `2026-12-31` */
export const dayAfter = (from: string, days: number): string => {
  const at = Date.parse(`${from}T12:00:00Z`)
  return Number.isNaN(at) ? '' : new Date(at + days * 86_400_000).toISOString().slice(0, 10)
}
