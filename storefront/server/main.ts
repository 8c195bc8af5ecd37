import http, { type RequestListener } from 'node:http'
import { compressed } from './compress.ts'
import { serveFile } from './files.ts'
import { rememberCommune } from './commune.ts'
import { env } from './env.ts'
import { keeper, repeat } from './front.ts'
import { tooLarge } from './too-large.ts'
import { uploadsTo } from './uploads.ts'

// What this server writes opens to its own account only.
process.umask(0o077)

const entry = new URL('../dist/server/entry.mjs', import.meta.url)
const { handler } = (await import(entry.href)) as { handler: RequestListener }

const passUpload = uploadsTo(env)

/** Of others the web's own `Request` makes an error: TRACE, for one. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const server = http.createServer((request, response) => {
  rememberCommune(request, response)
  if (repeat(request, response)) return
  if (!URL.canParse(request.url ?? '', 'http://shop') || !isDecodable(request.url ?? '')) {
    response
      .writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Esa dirección está mal escrita.')
    return
  }
  if (!methods.has(request.method ?? '')) {
    response
      .writeHead(405, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Eso no se puede hacer con una dirección de la tienda.')
    return
  }
  if (serveFile(request, response)) return
  if (passUpload(request, response)) return
  if (tooLarge(request, response)) return
  compressed(request, response, keeper(request))
  handler(request, response)
})
server.keepAliveTimeout = 65_000
/** A photo over a slow line in the hills. */
server.requestTimeout = 180_000

function isDecodable(url: string) {
  try {
    decodeURI(url)
    return true
  } catch {
    return false
  }
}

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `El puerto ${env.port} está ocupado.` : error)
  process.exit(1)
})
server.listen(env.port, env.host, () => console.log(`tienda: escucha en el puerto ${env.port}`))

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 5000).unref()
  })
