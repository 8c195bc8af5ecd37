import { readFileSync, readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { hashOf, squeeze } from './compress.ts'
import { encodingOf } from './encoding.ts'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const isText = /^(text|image\/svg|application)/

/** A new version of the phone app is found as soon as there is one. */
const alwaysAsked = new Set(['/grupo/sw.js', '/grupo/manifest.webmanifest'])

type File = { body: Buffer; hash: string; type: string; cacheControl: string; small?: Buffer }

/** The built files are few and small: read once, served from memory. */
function readFiles(): Map<string, File> {
  const root = fileURLToPath(new URL('../dist/client/', import.meta.url))
  const files = new Map<string, File>()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const type = types[path.extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const full = path.join(entry.parentPath, entry.name)
    const url = `/${path.relative(root, full).split(path.sep).join('/')}`
    const body = readFileSync(full)
    files.set(url, { body, hash: hashOf(body), type, cacheControl: cacheControlOf(url) })
  }
  return files
}

const cacheControlOf = (url: string) =>
  url.startsWith('/_astro/')
    ? 'public, max-age=31536000, immutable'
    : alwaysAsked.has(url)
      ? 'no-cache'
      : 'public, max-age=86400'

const files = readFiles()

const compress = promisify(brotliCompress)

/**
 * What is built is sent many times: beside the traffic each file is pressed as small as it gets. Until then it goes as
 * a page does.
 */
async function press() {
  for (const file of files.values())
    if (isText.test(file.type))
      file.small = await compress(file.body, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.body.length },
      })
}
void press()

export function serveFile(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const file = files.get((request.url ?? '').split('?')[0] ?? '')
  if (!file) return false
  const encoding = isText.test(file.type) ? encodingOf(request.headers['accept-encoding']) : null
  const small = encoding === 'br' ? file.small : undefined
  const body = small ?? (encoding ? squeeze(file.body, file.hash, encoding) : file.body)
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': body.length,
    'cache-control': file.cacheControl,
    'x-content-type-options': 'nosniff',
    ...(encoding && { 'content-encoding': encoding, vary: 'Accept-Encoding' }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
  return true
}
