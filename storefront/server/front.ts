import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { freshness } from '../src/lib/cache/freshness.ts'
import { encodingOf, type Encoding } from './encoding.ts'

type Answer = {
  generation: number
  keptAt: number
  etag: string
  /** Names and values in turns, as Node writes them fastest. */
  whole: string[]
  unchanged: string[]
  body: Buffer
}

/** Astro's cache says when a page is over; an answer is repeated without asking it only for so long. */
const repeatedForMs = 10_000
const maxAnswers = 1500
const maxEncodings = 200

const answers = new Map<string, Answer>()
const encodings = new Map<string, Encoding | null>()

function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const text = String(accepted ?? '')
  const known = encodings.get(text)
  if (known !== undefined) return known
  if (encodings.size >= maxEncodings) encodings.clear()
  const best = encodingOf(text)
  encodings.set(text, best)
  return best
}

/** Whom a page's address depends on is part of its name, as in Astro's cache. */
function nameOf({ url, headers }: IncomingMessage): string {
  const { host, 'x-forwarded-proto': proto, 'x-forwarded-host': forwarded } = headers
  return `${encodingFor(headers['accept-encoding'])} ${String(proto)} ${String(forwarded)} ${host} ${url}`
}

/**
 * Repeats a page that came out of Astro's cache a moment ago, from bytes that are compressed already: no render, no
 * hash, no work. False when it must be asked: purged since, too old, or store or cms may be away.
 */
export function repeat(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || response.hasHeader('set-cookie')) return false
  const now = Date.now()
  if (now > freshness.answersUntil) return false
  const name = nameOf(request)
  const answer = answers.get(name)
  if (!answer) return false
  if (answer.generation !== freshness.generation || now - answer.keptAt > repeatedForMs) {
    answers.delete(name)
    return false
  }
  const asked = request.headers['if-none-match']
  if (asked?.includes(answer.etag)) response.writeHead(304, answer.unchanged).end()
  else response.writeHead(200, answer.whole).end(answer.body)
  return true
}

const isOfBody = (name: string) => /^content-(length|encoding)$/.test(name)

function isRepeatable(headers: OutgoingHttpHeaders): boolean {
  const control = String(headers['cache-control'])
  return (
    headers['x-astro-cache'] !== undefined &&
    headers['set-cookie'] === undefined &&
    String(headers.vary) === 'Accept-Encoding' &&
    !/no-store|private/.test(control)
  )
}

/** Call before the page is asked for; what it answers keeps the page that came, unless it was purged meanwhile. */
export function keeper(request: IncomingMessage) {
  const { generation } = freshness
  const isGet = request.method === 'GET'
  return (status: number, headers: OutgoingHttpHeaders, hash: string, body: Buffer): void => {
    if (!isGet || status !== 200 || generation !== freshness.generation || !isRepeatable(headers)) return
    const pairs = Object.entries({ ...headers, 'x-astro-cache': 'HIT' }).map(([name, value]) => [
      name,
      String(value),
    ])
    if (answers.size >= maxAnswers) answers.clear()
    answers.set(nameOf(request), {
      generation,
      keptAt: Date.now(),
      etag: hash,
      whole: pairs.flat(),
      unchanged: pairs.filter(([name = '']) => !isOfBody(name)).flat(),
      body,
    })
  }
}
