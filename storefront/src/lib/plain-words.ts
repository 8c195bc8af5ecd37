const ENDS_A_PARAGRAPH = /<\/(?:p|h[1-6]|li|blockquote|figure)>/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** What of a text of the CMS is read, without its form: paragraphs with an empty line between them. */
export function plainWords(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(ENDS_A_PARAGRAPH, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? parseInt(String(hex), 16) : 0
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
      return NAMED[String(name).toLowerCase()] ?? whole
    })
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
