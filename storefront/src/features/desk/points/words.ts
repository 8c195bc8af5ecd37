import type { DeskPoint, PointKind } from '#contracts'
import { count, day, inList, today } from '../../../lib/format.ts'

export const KINDS: { kind: PointKind; title: string; label: string; none: string }[] = [
  {
    kind: 'collection',
    title: 'Acopio: donde los grupos dejan lo que vendieron',
    label: 'Acopio',
    none: 'Ninguno: cada grupo despacha desde su casa.',
  },
  {
    kind: 'pickup',
    title: 'Retiro: donde lo busca quien compró',
    label: 'Retiro',
    none: 'Ninguno: solo se llega por despacho.',
  },
  { kind: 'fair', title: 'Ferias', label: 'Feria', none: 'Ninguna por ahora.' },
]

export const kindLabel = (kind: PointKind) => KINDS.find((one) => one.kind === kind)?.label ?? ''

/** The days of a fair that are still to come; null: it is no fair. */
export function daysWords({ kind, dates }: DeskPoint): string | null {
  if (kind !== 'fair') return null
  const coming = dates.filter((date) => date >= today())
  return coming.length > 0 ? inList(coming.map(day)) : 'Ya pasó'
}

export const awaitedWords = (awaited: number) =>
  awaited > 0 ? count(awaited, 'pedido por retirar', 'pedidos por retirar') : ''

export const pointNews: Record<string, string> = {
  agregado: 'El punto quedó agregado. Ya se puede elegir.',
  cambiado: 'Los datos quedaron cambiados.',
  cerrado:
    'El punto quedó cerrado. Nadie lo puede elegir, y los pedidos que lo nombran siguen diciendo dónde es.',
}
