import { Unreachable } from '../errors.ts'
import type { Source } from '../source.ts'

const types: Record<string, string> = {
  avif: 'image/avif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}
const served = /^(image\/(avif|jpeg|png|webp)|application\/octet-stream)$/

/**
 * Passes a picture of a back end on under the shop's own address. Its type follows its name, so that nothing
 * else can ever be served from here.
 */
export async function passOn(source: Source, folder: string, file = ''): Promise<Response> {
  const type = types[file.split('.').pop()?.toLowerCase() ?? '']
  if (!type || !/^[\w.()@ -]{1,200}$/.test(file) || file.includes('..')) return gone(404)
  let answer: Response
  try {
    answer = await source.file(folder + encodeURIComponent(file), {})
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    return gone(503)
  }
  if (!answer.ok || !served.test(answer.headers.get('content-type')?.split(';')[0] ?? '')) {
    await answer.body?.cancel()
    return gone(answer.status >= 500 ? 503 : 404)
  }
  const headers = new Headers({
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const length = answer.headers.get('content-length')
  if (length && !answer.headers.has('content-encoding')) headers.set('content-length', length)
  return new Response(answer.body, { headers })
}

const gone = (status: 404 | 503) =>
  new Response(status === 404 ? 'No está.' : 'No responde ahora.', {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
