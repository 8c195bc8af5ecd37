import type { IncomingMessage, ServerResponse } from 'node:http'

/** Nothing a person fills in here is longer, but for the picture of a transfer with the form around it. */
const formBytes = 256 * 1024
const pictureBytes = (15 * 1024 + 64) * 1024
const purchase = /^\/pedido\/[\w-]{32}(?=\?|$)/

/** Answered before the body is read. Browsers always say how long it is. */
export function tooLarge(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = '', headers } = request
  const length = headers['content-length']
  if (length === undefined && headers['transfer-encoding'] !== undefined)
    return refuse(request, response, 411, 'Falta decir cuánto pesa lo que mandas.')
  const here = method === 'POST' ? purchase.exec(url)?.[0] : undefined
  if (!(Number(length ?? 0) > (here ? pictureBytes : formBytes))) return false
  if (here) return sayOnPage(request, response, here)
  return refuse(request, response, 413, 'Es demasiado largo para este formulario. Vuelve atrás y acórtalo.')
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, words: string): true {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(words)
  request.resume()
  return true
}

/** A browser reads no answer before it has sent everything: it is let finish, and nothing of it is kept. */
function sayOnPage(request: IncomingMessage, response: ServerResponse, path: string): true {
  request.once('end', () =>
    response.writeHead(303, { location: `${path}?comprobante=grande#comprobante` }).end(),
  )
  request.resume()
  return true
}
