import type { IncomingMessage, ServerResponse } from 'node:http'

const KIB = 1024
const MIB = 1024 * KIB
/** Nothing a person fills in here is longer, but for a file with the form around it. */
const formBytes = 256 * KIB

/** Where a form brings a file, and how much of it: what the store takes there, which says so in words when it is more. */
const FILES: readonly (readonly [path: RegExp, mib: number])[] = [
  [/^\/pedido\/[\w-]{32}$/, 15],
  [/^\/mesa\/[a-z0-9-]{1,80}\/ajustes\/clases\/pcat_\w{4,64}$/, 15],
  [/^\/mesa\/[a-z0-9-]{1,80}\/oferta\/fichas\/(?!nueva$)[a-z0-9-]{1,80}$/, 15],
  [/^\/mesa\/[a-z0-9-]{1,80}\/documentos\/(?:tdue|tdoc)_\w{4,64}$/, 6],
  [/^\/mesa\/[a-z0-9-]{1,80}\/pagos\/run_\w{4,64}$/, 5],
  [/^\/mesa\/[a-z0-9-]{1,80}\/(?:depositos\/planilla|transferencias\/cartola)$/, 4],
  [/^\/mesa\/[a-z0-9-]{1,80}\/(?:ajustes\/despacho\/cambiar|grupos\/[a-z0-9-]{1,80}\/planilla)$/, 2],
]

/** How long a form sent to that path may be. */
export function mostBytes(path: string): number {
  const mib = FILES.find(([pattern]) => pattern.test(path))?.[1]
  return mib === undefined ? formBytes : mib * MIB + 64 * KIB
}

/** Answered before the body is read. Browsers always say how long it is. */
export function tooLarge(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = '', headers } = request
  const length = headers['content-length']
  if (length === undefined && headers['transfer-encoding'] !== undefined)
    return refuse(request, response, 411, 'Falta decir cuánto pesa lo que mandas.')
  const path = url.split('?')[0] ?? ''
  const most = method === 'POST' ? mostBytes(path) : formBytes
  if (Number(length ?? 0) <= most) return false
  if (most === formBytes)
    return refuse(request, response, 413, 'Es demasiado largo para este formulario. Vuelve atrás y acórtalo.')
  if (path.startsWith('/pedido/')) return sayOnPage(request, response, path)
  return refuse(request, response, 413, 'El archivo pesa demasiado. Vuelve atrás y elige uno más liviano.')
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
