import { Unreachable } from '../errors.ts'
import type { Source } from '../source.ts'

const pictures: Record<string, string> = {
  avif: 'image/avif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}
/** What lessons let hear, see and print. */
const lessonFiles: Record<string, string> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  vtt: 'text/vtt; charset=utf-8',
}
const kinds = { pictures, lessonFiles, ofLessons: { ...pictures, ...lessonFiles } }
const served =
  /^(image\/(avif|jpeg|png|webp)|audio\/(mpeg|mp4|x-m4a)|video\/mp4|application\/(pdf|octet-stream)|text\/vtt)$/
const oneRange = /^bytes=\d{0,12}-\d{0,12}$/

/**
 * Passes a file of a back end on under the shop's own address. Its type follows its name, so that nothing else can
 * ever be served from here. A film is asked for in parts.
 */
export async function passOn(
  source: Source,
  folder: string,
  file = '',
  of: keyof typeof kinds = 'pictures',
  range: string | null = null,
): Promise<Response> {
  const type = kinds[of][file.split('.').pop()?.toLowerCase() ?? '']
  if (!type || !/^[\w.()@ -]{1,200}$/.test(file) || file.includes('..')) return gone(404)
  let answer: Response
  try {
    answer = await source.file(
      folder + encodeURIComponent(file),
      range && oneRange.test(range) ? { range } : {},
    )
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
  for (const name of ['content-range', 'accept-ranges']) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { status: answer.status, headers })
}

const gone = (status: 404 | 503) =>
  new Response(status === 404 ? 'No está.' : 'No responde ahora.', {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
