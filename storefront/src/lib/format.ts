import { chileDay } from '../../../store/src/kernel/time/chile-day.ts'
import { MONTHS } from '../../../store/src/kernel/time/months.ts'

const zone = 'America/Santiago'
const dayFormat = new Intl.DateTimeFormat('es-CL', {
  timeZone: zone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const clockFormat = new Intl.DateTimeFormat('es-CL', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado']
/** Whole pesos: 12990 → "$12.990". */
export const clp = (amountClp: number) => {
  const digits = Math.abs(amountClp)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')
  return `${amountClp < 0 ? '−' : ''}$${digits}`
}

const isDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso)

/** "2026-11-22" or an instant → "22-11-2026" in Chile. */
export const day = (iso: string) =>
  isDay(iso) ? iso.split('-').reverse().join('-') : dayFormat.format(new Date(iso)).replaceAll('/', '-')

export { longDay } from '../../../store/src/kernel/time/months.ts'

/** "2026-11-27" → "viernes 27-11-2026" */
export const weekday = (iso: string) => {
  const date = isDay(iso) ? iso : chileDay(new Date(iso))
  return `${weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()]} ${day(date)}`
}

/** "18:42" in Chile. */
export const clock = (instant: string | Date) => clockFormat.format(new Date(instant))

export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

/** "2026-10" → "octubre de 2026" */
export const monthWords = (month: string): string =>
  `${monthName(Number(month.slice(5)))} de ${month.slice(0, 4)}`

/** Today in Chile, `YYYY-MM-DD`. */
export const today = (now = new Date()) => chileDay(now)

/** Month of today in Chile, 1–12. */
export const thisMonth = (now = new Date()) => Number(chileDay(now).slice(5, 7))

/** Ends with one full stop, however it was written. */
export const sentence = (text: string) => (text.trim() ? `${text.trim().replace(/\.$/, '')}.` : '')

/** "912345678", with or without 56 → "+56 9 1234 5678"; anything else as it is. */
export const phone = (text: string) => text.replace(/^(?:\+?56)?(\d)(\d{4})(\d{4})$/, '+56 $1 $2 $3')

export const percent = (basisPoints: number) => `${(basisPoints / 100).toString().replace('.', ',')} %`

/** count(3, 'grupo') → "3 grupos" */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

const small = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez']
export const inWords = (n: number) => small[n] ?? String(n)

const list = new Intl.ListFormat('es', { type: 'conjunction' })
/** ["lana", "greda", "miel"] → "lana, greda y miel" */
export const inList = (items: string[]) => list.format(items)

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `Miel, 500 g`: a thing and which of its kinds. */
export const wholeTitle = ({ title, variantTitle }: { title: string; variantTitle: string | null }) =>
  variantTitle ? `${title}, ${variantTitle}` : title
