/** A year as it was typed: null for none, and what is no year as no number, which the store refuses in words. */
export function birthYearOf(typed: string): number | string | null {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{4}$/.test(text) ? Number(text) : text
}
