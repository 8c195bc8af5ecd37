/** How a person can be reached: a Chilean mobile, kept as `+56912345678`, or an e-mail in lower case. */
export type Contact = { channel: 'phone' | 'email'; value: string }

const MOBILE = /^(?:(?:00|\+)?56)?0?(9\d{8})$/
const EMAIL = /^[^\s@<>(),;:"\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/
const LONGEST_EMAIL = 254

/** One kind of digit, space and hyphen, without the marks that phones paste. Imports nothing: the seed's check runs it in Node as it is. */
const readable = (typed: string) =>
  typed
    .replace(/[\p{Cf}\p{Cc}\p{Cs}]/gu, '')
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim()

/** The stored form of what somebody typed or pasted, or null when it is neither. Accepts spaces, dots, dashes, brackets and +56. */
export function parseContact(typed: string): Contact | null {
  const text = readable(typed)
  if (text.includes('@')) {
    const value = parseEmail(text)
    return value === null ? null : { channel: 'email', value }
  }
  const digits = MOBILE.exec(text.replace(/[\s().-]/g, ''))?.[1]
  return digits ? { channel: 'phone', value: `+56${digits}` } : null
}

export function parseEmail(typed: string): string | null {
  const value = readable(typed).toLowerCase()
  return value.length <= LONGEST_EMAIL && EMAIL.test(value) ? value : null
}

/** The nine digits of a Chilean number, a mobile or not; null when it is none. */
export function parsePhone(typed: string): string | null {
  const text = readable(typed)
  const digits = text.replace(/\D/g, '').replace(/^(?:00)?56(?=\d{9}$)/, '')
  return !/[^\d\s()+.-]/.test(text) && /^[2-9]\d{8}$/.test(digits) ? digits : null
}
