import type { Report, ReportBy, ReportFigures } from '#contracts'
import { capital, clp, count, monthName, monthWords } from '../../../lib/format.ts'

/** The sides of a report. */
export const SIDES: Record<ReportBy, { label: string; of: string }> = {
  month: { label: 'Por mes', of: 'Mes' },
  association: { label: 'Por asociación', of: 'Asociación' },
  group: { label: 'Por grupo', of: 'Grupo' },
  class: { label: 'Por clase de producto', of: 'Clase de producto' },
  commune: { label: 'Por comuna', of: 'Comuna' },
}

const NAMELESS: Partial<Record<ReportBy, string>> = {
  class: 'Sin clase',
  commune: 'Sin comuna',
}

/** How a row is called. */
export const rowName = (by: ReportBy, { key, label }: { key: string; label: string }) =>
  by === 'month' ? capital(monthWords(key)) : label || (NAMELESS[by] ?? 'Sin nombre')

/** `de diciembre de 2025 a noviembre de 2026` */
export const spanWords = ({ from, to }: { from: string; to: string }) =>
  from === to
    ? `en ${monthWords(from)}`
    : from.slice(0, 4) === to.slice(0, 4)
      ? `de ${monthName(Number(from.slice(5)))} a ${monthWords(to)}`
      : `de ${monthWords(from)} a ${monthWords(to)}`

/** What the report comes to, in one sentence. */
export function conclusion(report: Report): string {
  const { sums } = report
  if (sums.handOvers === 0 && sums.soldClp === 0 && sums.refundedClp === 0)
    return `Nada se vendió ${spanWords(report)}.`
  const share = sums.perThousandClp
  const groups = `a los grupos les quedaron ${clp(sums.groupsClp)}`
  return `Se vendió por ${clp(sums.keptClp)} y ${groups}${share === null ? '' : `: ${clp(share)} de cada $1.000`}.`
}

/** Which row stands out; empty: none does. */
export function standsOut({ by, most, table }: Report): string {
  if (!most || table.total < 2) return ''
  const name = by === 'month' ? monthWords(most.key) : rowName(by, most)
  return `${by === 'month' ? 'El mejor mes' : 'Lo que más'}: ${name}, con ${clp(most.amountClp)}, ${most.percent} de cada 100 pesos.`
}

export function punctuality(sums: ReportFigures): string {
  if (sums.handOvers === 0) return ''
  const inTime =
    sums.onTimePercent === null ? '' : `, ${sums.onTimePercent} de cada 100 el día prometido o antes`
  return `${count(sums.handOvers, 'entrega', 'entregas')}${inTime}.`
}
