import type { SoldMonth } from '#contracts'
import { clp, monthName, monthWords } from '../../../lib/format.ts'

const sum = (months: SoldMonth[], of: 'soldClp' | 'earnedClp') =>
  months.reduce((total, month) => total + month[of], 0)

/** What the plot shows, said: all twelve months, the best of them, and the one that runs. */
export function soldWords(months: SoldMonth[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return ''
  const isNow = last.state === 'running'
  const when = isNow
    ? 'En los últimos doce meses'
    : `Entre ${monthWords(first.month)} y ${monthWords(last.month)}`
  if (months.every(({ soldClp, earnedClp }) => soldClp === 0 && earnedClp === 0))
    return `${when} no hubo ventas entregadas.`
  const all = `${when} vendieron ${clp(sum(months, 'soldClp'))}, y a tu grupo le quedaron ${clp(sum(months, 'earnedClp'))}.`
  return [all, bestWords(months), isNow && runningWords(last)].filter(Boolean).join(' ')
}

function bestWords(months: SoldMonth[]): string {
  const sold = months.filter(({ soldClp }) => soldClp > 0)
  const [best] = sold.toSorted((one, other) => other.soldClp - one.soldClp)
  if (!best || sold.length < 2) return ''
  return `El mejor mes fue ${monthWords(best.month)}: ${clp(best.soldClp)}.`
}

const runningWords = ({ month, soldClp }: SoldMonth) =>
  `En ${monthName(Number(month.slice(5)))} van ${clp(soldClp)}.`
