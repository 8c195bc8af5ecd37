import type { ProfileProposalMessage } from '../../../store/src/contracts/bridge.ts'
import { PROFILE_LIMITS as L } from '../../../store/src/contracts/group/profile.ts'
import { plainLine, plainText } from '../../../store/src/kernel/text/plain-text.ts'

/** A photo of a phone is lighter; the whole message is less than the door lets through. */
export const MAX_MESSAGE_BYTES = 4 * 1024 * 1024

class Unreadable extends Error {}

/** A proposal as the store tells it, its texts cleaned; null: it is none. */
export function readMessage(message: unknown): ProfileProposalMessage | null {
  try {
    return proposalOf(recordOf(message))
  } catch (problem) {
    if (problem instanceof Unreadable) return null
    throw problem
  }
}

function proposalOf(from: Record<string, unknown>): ProfileProposalMessage {
  const group = recordOf(from.group)
  const words = {
    headline: orNull(from.headline, (one) => textOf(one, L.headline, plainLine)),
    body: orNull(from.body, (one) => textOf(one, L.body, plainText)),
    quote: orNull(from.quote, quoteOf),
    photo: orNull(from.photo, photoOf),
  }
  if (Object.values(words).every((said) => said === null)) throw new Unreadable()
  return {
    ...words,
    id: like(from.id, /^[\w-]{8,64}$/),
    group: { handle: like(group.handle, /^[a-z0-9-]{1,80}$/), name: textOf(group.name, 200, plainLine) },
    writtenBy: orNull(from.writtenBy, (one) => textOf(one, 120, plainLine)),
    sentAt: momentOf(from.sentAt),
  }
}

function quoteOf(value: unknown) {
  const { text, author } = recordOf(value)
  return {
    text: textOf(text, L.quote, plainText),
    author: author === '' ? '' : textOf(author, L.author, plainLine),
  }
}

function photoOf(value: unknown) {
  const { alt, content } = recordOf(value)
  return {
    alt: alt === '' ? '' : textOf(alt, L.alt, plainLine),
    content: like(content, /^[A-Za-z0-9+/]+={0,2}$/),
  }
}

const orNull = <T>(value: unknown, read: (value: unknown) => T): T | null =>
  value === null ? null : read(value)

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable()
  return value as Record<string, unknown>
}

function textOf(value: unknown, max: number, clean: (typed: string) => string): string {
  const text = typeof value === 'string' ? clean(value) : ''
  if (text === '' || text.length > max) throw new Unreadable()
  return text
}

function like(value: unknown, shape: RegExp): string {
  if (typeof value !== 'string' || !shape.test(value)) throw new Unreadable()
  return value
}

function momentOf(value: unknown): string {
  const moment = like(value, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  if (Number.isNaN(Date.parse(moment))) throw new Unreadable()
  return moment
}
