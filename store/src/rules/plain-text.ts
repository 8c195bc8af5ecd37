/**
 * Letters that nobody sees: control letters (PostgreSQL keeps no NUL), halves of letters, those that turn the rest of a
 * line around and the empty ones. The joiner within a family of faces stays.
 */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu

/** What a person typed, without what she cannot have seen; empty when nothing of it is to be seen. */
export function plainText(typed: string): string {
  const text = typed.replace(UNSEEN, '').trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : ''
}
