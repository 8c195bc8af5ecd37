/** As they are written within a sentence, January first. */
export const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const

/** The month before: `2027-01` → `2026-12`. */
export function previousMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const [of, at] = number === 1 ? [year - 1, 12] : [year, number - 1]
  return `${String(of).padStart(4, '0')}-${String(at).padStart(2, '0')}`
}

/** `count` months from one on, a year of them: `2026-11` → `2026-11`, `2026-12`, `2027-01` … */
export function monthsFrom(month: string, count = 12): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + number - 1 + index
    return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  })
}

/** `2026-03-12` → `12 de marzo de 2026` */
export function longDay(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return `${dayOfMonth} de ${MONTHS[(month ?? 1) - 1] ?? ''} de ${year}`
}

/** `2026-11` → `noviembre de 2026` */
export function monthWords(month: string): string {
  const [year = '', number = '1'] = month.split('-')
  return `${MONTHS[Number(number) - 1] ?? ''} de ${year}`
}
