import type { IncomingMessage, ServerResponse } from 'node:http'

const maxBytes = 256 * 1024

/** Nothing a person fills in here is this long. Answered before the body is read. */
export function tooLarge(request: IncomingMessage, response: ServerResponse): boolean {
  if (!(Number(request.headers['content-length'] ?? 0) > maxBytes)) return false
  response
    .writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
    .end('Es demasiado largo para este formulario. Vuelve atrás y acórtalo.')
  request.resume()
  return true
}
