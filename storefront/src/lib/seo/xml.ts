/** What XML 1.0 may not hold at all, written or escaped: control letters and half letters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const names: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', "'": '&apos;', '"': '&quot;' }

export const allowedInXml = (text: string) => text.replace(forbidden, '')

/** A text inside an element or an attribute. */
export const xml = (text: string) => allowedInXml(text).replace(/[<>&'"]/g, (ch) => names[ch] ?? ch)
