import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { encodingOf, type Encoding } from './encoding.ts'

const isText = /^(text\/|application\/(json|xml|rss\+xml|javascript|manifest\+json)|image\/svg)/
const maxKeptBytes = 48 * 1024 * 1024
const kept = new Map<string, Buffer>()
let keptBytes = 0

/** Compressed once per body, since pages come out of a cache and repeat. */
export function squeeze(body: Buffer, hash: string, encoding: Encoding, isPrivate = false): Buffer {
  const key = `${encoding}:${hash}`
  const known = kept.get(key)
  if (known) return known
  const quality = isPrivate ? 5 : 9
  const small =
    encoding === 'br'
      ? brotliCompressSync(body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
          },
        })
      : gzipSync(body, { level: 7 })
  if (isPrivate) return small
  kept.set(key, small)
  keptBytes += small.length
  for (const [oldest, value] of kept) {
    if (keptBytes <= maxKeptBytes) break
    kept.delete(oldest)
    keptBytes -= value.length
  }
  return small
}

export const hashOf = (body: Buffer) => createHash('sha1').update(body).digest('base64url')

/** Hears of an answer before it goes out: its status, headers, hash, and the bytes as they travel. */
export type Keep = (status: number, headers: OutgoingHttpHeaders, hash: string, body: Buffer) => void

type Call = (...args: unknown[]) => unknown

/** Node's overloads of `write` and `end`, handed on as they came. */
const looselyCalled =
  (method: (...args: never[]) => unknown): Call =>
  (...args) =>
    Reflect.apply(method, undefined, args) as unknown

/** Holds the answer back until it is whole, then sends it compressed, with an ETag when it may be kept. */
export function compressed(request: IncomingMessage, response: ServerResponse, keep: Keep) {
  const writeHead = response.writeHead.bind(response)
  const write = looselyCalled(response.write.bind(response))
  const end = looselyCalled(response.end.bind(response))
  const chunks: Uint8Array[] = []
  let isHeld = false

  const held = {
    writeHead(status: number, ...rest: unknown[]) {
      for (const [name, value] of Object.entries(rest.find(isHeaders) ?? {}))
        if (name.toLowerCase() === 'set-cookie') response.appendHeader(name, value)
        else response.setHeader(name, value)
      response.statusCode = status
      isHeld = isText.test(String(response.getHeader('content-type')))
      return isHeld ? response : writeHead(status)
    },
    write(...args: unknown[]) {
      if (!isHeld) return write(...args)
      chunks.push(bytesOf(args[0]))
      return true
    },
    end(...args: unknown[]) {
      if (!isHeld) return end(...args)
      chunks.push(bytesOf(args[0]))
      send(Buffer.concat(chunks))
      return response
    },
  }
  Object.assign(response, held)

  const finish = (status: number, body?: Buffer) => {
    if (body) response.setHeader('content-length', body.length)
    writeHead(status)
    end(...(body && request.method !== 'HEAD' ? [body] : []))
  }

  function send(body: Buffer) {
    const isPrivate = String(response.getHeader('cache-control')).includes('no-store')
    const encoding = body.length > 600 ? encodingOf(request.headers['accept-encoding']) : null
    response.appendHeader('vary', 'Accept-Encoding')
    if (request.method === 'HEAD') return finish(response.statusCode)
    const hash = isPrivate ? '' : hashOf(body)
    const isKept = !isPrivate && response.statusCode === 200
    if (isKept) response.setHeader('etag', `W/"${hash}"`)
    const small = encoding ? squeeze(body, hash, encoding, isPrivate) : body
    if (encoding) response.setHeader('content-encoding', encoding)
    if (isKept) {
      keep(200, { ...response.getHeaders(), 'content-length': small.length }, hash, small)
      if (request.headers['if-none-match']?.includes(hash)) {
        for (const name of ['content-length', 'content-encoding']) response.removeHeader(name)
        return finish(304)
      }
    }
    finish(response.statusCode, small)
  }
}

const isHeaders = (value: unknown): value is Record<string, string | string[]> =>
  typeof value === 'object' && value !== null

const bytesOf = (chunk: unknown): Uint8Array =>
  chunk instanceof Uint8Array ? chunk : Buffer.from(typeof chunk === 'string' ? chunk : '')
