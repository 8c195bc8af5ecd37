import type { AgreementShown, Negotiated, PriceStep, PromisedMonth, QuotationState } from '#contracts'
import { units } from '../../../../store/src/kernel/text/format.ts'
import { capital, count, monthWords } from '../../lib/format.ts'

type Range = NonNullable<PromisedMonth['range']>

/** «entre 100 y 200 frascos» */
export const rangeWords = ({ from, to }: Range, unit: string): string =>
  from === 0 ? `hasta ${units(to)} ${unit}` : `entre ${units(from)} y ${units(to)} ${unit}`

/** «Desde 100 frascos al mes» */
export const stepWords = ({ fromUnits }: Pick<PriceStep, 'fromUnits'>, unit: string): string =>
  `Desde ${units(fromUnits)} ${unit} al mes`

export type Run = { from: string; to: string; range: PromisedMonth['range'] }

/** Months that follow each other and say the same, as one. */
export function runsOf(months: readonly string[], promised: readonly PromisedMonth[]): Run[] {
  const runs: Run[] = []
  for (const [at, month] of months.entries()) {
    const range = promised[at]?.range ?? null
    const last = runs.at(-1)
    if (last?.range?.from === range?.from && last?.range?.to === range?.to && last) last.to = month
    else runs.push({ from: month, to: month, range })
  }
  return runs
}

/** «Diciembre de 2026», «De enero a marzo de 2027» */
export function runWords({ from, to }: { from: string; to: string }): string {
  if (from === to) return capital(monthWords(from))
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  const first = isOneYear ? monthWords(from).replace(/ de \d{4}$/, '') : monthWords(from)
  return `De ${first} a ${monthWords(to)}`
}

export const quotationStates: Record<QuotationState, string> = {
  open: 'Por firmar',
  expired: 'Vencida',
  withdrawn: 'Retirada',
  signed: 'Firmada',
}

export const negotiationKinds: Record<Negotiated['kind'], string> = {
  asked: 'Se pidió',
  conceded: 'Se aceptó',
  refused: 'No se aceptó',
  withdrawn: 'Se retiró',
}

/** What is left of an agreement, and what becomes of it when its time is over. */
export function restWords({ restUnits, lateUnits, isOver, to }: AgreementShown): string {
  const left = count(Math.max(0, restUnits), 'unidad', 'unidades')
  if (isOver) return restUnits > 0 ? `Terminó con ${left} sin pedir.` : 'Terminó con todo pedido.'
  if (restUnits <= 0) return 'Ya se pidió todo lo acordado.'
  const late =
    lateUnits > 0
      ? ` De ellas, ${units(lateUnits)} son de meses que ya pasaron: se piden además, si están libres.`
      : ''
  return `Quedan ${left} por pedir.${late} Lo que no se pida hasta fines de ${monthWords(to)} ya no se puede pedir.`
}
