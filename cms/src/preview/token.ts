import { createHmac, timingSafeEqual } from 'node:crypto'

const KINDS = ['stories', 'groups', 'pages', 'courses', 'lessons'] as const
export type Previewed = { kind: (typeof KINDS)[number]; id: string; lang: 'es' | 'en' }

const SHAPE = /^([a-z]+)\.([\w-]{1,64})\.(es|en)\.(\d{13})\.([0-9a-f]{64})$/
const WINDOW_MS = 30 * 60_000

/**
 * Opens one draft to who holds it, for half an hour to an hour. Within one window it stays the same, so that the
 * window that shows it is not loaded anew at each letter.
 */
export function previewToken({ kind, id, lang }: Previewed, secret: string, now: number): string {
  const words = `${kind}.${id}.${lang}.${(Math.floor(now / WINDOW_MS) + 2) * WINDOW_MS}`
  return `${words}.${sign(words, secret)}`
}

export function readPreviewToken(token: string, secret: string, now: number): Previewed | null {
  const [, kind = '', id = '', lang = '', until = '', given = ''] = SHAPE.exec(token) ?? []
  if (!isKind(kind) || Number(until) <= now) return null
  const right = Buffer.from(sign(`${kind}.${id}.${lang}.${until}`, secret), 'hex')
  return timingSafeEqual(right, Buffer.from(given, 'hex'))
    ? { kind, id, lang: lang === 'en' ? 'en' : 'es' }
    : null
}

const isKind = (kind: string): kind is Previewed['kind'] => (KINDS as readonly string[]).includes(kind)

const sign = (words: string, secret: string): string =>
  createHmac('sha256', secret).update(`preview.${words}`).digest('hex')
