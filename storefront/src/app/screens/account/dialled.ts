const COUNTRY = '56'

/** A Chilean number as it is dialled from anywhere: "9 1234 5678" → "+56912345678"; others as they are, without spaces. */
export function dialled(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (phone.trim().startsWith('+')) return `+${digits}`
  return digits.length === 9 ? `+${COUNTRY}${digits}` : digits
}

/** Where one writes to a mobile; null: it is none, and has no WhatsApp. */
export function whatsApp(phone: string, words: string): string | null {
  const number = dialled(phone)
  if (!/^\+569\d{8}$/.test(number)) return null
  return `https://wa.me/${number.slice(1)}?text=${encodeURIComponent(words)}`
}
