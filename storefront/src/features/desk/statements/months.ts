import { monthName } from '../../../lib/format.ts'

/** «2026-10» → «octubre de 2026» */
export function monthWords(month: string): string {
  const [year, number] = month.split('-')
  return `${monthName(Number(number))} de ${year}`
}

/** Nothing else is asked of the store. */
export const isMonth = (text: string | undefined): text is string => /^\d{4}-\d{2}$/.test(text ?? '')
