import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import https from 'node:https'
import { isForeignForm } from '../src/lib/http/origin.ts'

const address = /^\/grupo\/subir\/([a-z0-9-]{1,80})\/([0-9a-f]{32})$/
const methods = new Set(['POST', 'HEAD', 'PATCH', 'DELETE'])
/** What is sent along with these would go to the store without saying where it ends: as the beginning of a next request. */
const bodiless = new Set(['HEAD', 'DELETE'])
const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
const asked = [
  'content-type',
  'content-length',
  'tus-resumable',
  'upload-length',
  'upload-offset',
  'upload-metadata',
]
const answered = [
  'content-type',
  'content-length',
  'tus-resumable',
  'upload-length',
  'upload-offset',
  'retry-after',
]
const session = /(?:^|; )grupo=([\w-]{20,200})(?:;|$)/
/** The photo and the protocol around it. */
const maxBytes = (15 * 1024 + 64) * 1024
/** How long what came before a cut may take to reach the store. */
const flushMs = 5000

type Ends = { shopUrl: string; storeUrl: string }

/**
 * Passes a photo on its way from a group's phone to the store, byte by byte: nothing of it is kept here, the store is read
 * as fast as it writes, and a cut on one side is a cut on the other. Only the token of the session cookie and what tus says go
 * along, and back.
 */
export function uploadsTo({ shopUrl, storeUrl }: Ends) {
  return function passUpload(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? ''
    const [, handle, key] = address.exec(path) ?? []
    if (!handle || !key) return false
    const method = request.method ?? ''
    if (!methods.has(method)) return say(response, 405, 'not_possible', 'Esta dirección solo recibe fotos.')
    if (isForeign(request, new URL(path, shopUrl), shopUrl))
      return say(response, 403, 'not_possible', 'Esto se hace desde la tienda.')
    if (Number(request.headers['content-length'] ?? 0) > maxBytes)
      return say(response, 413, 'too_large', 'La foto pesa más de 15 MB. Mándala más chica.')
    if (bodiless.has(method) && hasBody(request))
      return say(response, 400, 'unreadable', 'Esta dirección no recibe nada de esa manera.')
    const url = new URL(`/members/organizations/${handle}/uploads/${key}`, storeUrl)
    pass(request, response, { url, path })
    return true
  }
}

function pass(request: IncomingMessage, response: ServerResponse, { url, path }: { url: URL; path: string }) {
  const { request: open } = url.protocol === 'https:' ? https : http
  // A connection of its own: one kept open could be closed by the store in the moment that a photo begins.
  const onward = open(url, { method: request.method, headers: headersFor(request), agent: false })

  let answer: IncomingMessage | undefined
  onward.on('response', (given) => {
    answer = given
    const location = given.headers.location === undefined ? {} : { location: path }
    // What the store refused before it had it all, it does not want the rest of.
    const end = request.complete ? {} : { connection: 'close' }
    const headers = { ...pick(given.headers, answered), ...location, ...end, 'cache-control': 'no-store' }
    response.writeHead(given.statusCode ?? 502, headers)
    given.on('error', () => response.destroy())
    given.pipe(response)
  })
  onward.on('error', () => {
    if (answer?.complete) return
    if (response.headersSent || response.destroyed) response.destroy()
    else say(response, 503, 'unavailable', 'No pudimos recibir la foto ahora. Sigue sola en un momento.')
  })

  request.pipe(onward)
  request.on('error', () => undefined)
  response.once('close', () => {
    if (!response.writableFinished) hangUp(onward)
  })
}

/** The phone is gone: what it sent still goes to the store, and then the store is told. */
function hangUp(onward: http.ClientRequest) {
  const { socket } = onward
  if (!socket || socket.connecting) {
    onward.destroy()
    return
  }
  socket.destroySoon()
  setTimeout(() => onward.destroy(), flushMs).unref()
}

function headersFor(request: IncomingMessage): OutgoingHttpHeaders {
  const token = session.exec(request.headers.cookie ?? '')?.[1]
  return { ...pick(request.headers, asked), ...(token && { authorization: `Bearer ${token}` }) }
}

const pick = (headers: IncomingMessage['headers'], names: string[]): OutgoingHttpHeaders =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])))

function isForeign(request: IncomingMessage, url: URL, shopUrl: string): boolean {
  const headers = new Headers()
  for (const name of ['origin', 'sec-fetch-site'])
    if (request.headers[name] !== undefined) headers.set(name, String(request.headers[name]))
  return isForeignForm(new Request(url, { method: request.method, headers }), url, shopUrl)
}

function say(response: ServerResponse, status: number, code: string, message: string): true {
  const body = JSON.stringify({ type: 'problem', code, message })
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'close',
    })
    .end(body)
  return true
}
