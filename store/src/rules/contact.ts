/** How a person can be reached: a Chilean mobile, kept as `+56912345678`, or an e-mail in lower case. */
export type Contact = { channel: 'phone' | 'email'; value: string }

const MOBILE = /^(?:(?:00|\+)?56)?0?(9\d{8})$/
const EMAIL = /^[^\s@<>(),;:"\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/
const LONGEST_EMAIL = 254

/** The stored form of what somebody typed, or null when it is neither. Accepts spaces, dots, dashes, brackets and +56. */
export function parseContact(typed: string): Contact | null {
  const text = typed.normalize('NFKC').trim()
  if (text.includes('@')) {
    const value = text.toLowerCase()
    return value.length <= LONGEST_EMAIL && EMAIL.test(value) ? { channel: 'email', value } : null
  }
  const digits = MOBILE.exec(text.replace(/[\s().\-–]/g, ''))?.[1]
  return digits ? { channel: 'phone', value: `+56${digits}` } : null
}
