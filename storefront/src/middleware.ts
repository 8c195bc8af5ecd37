import { defineMiddleware } from 'astro:middleware'
import { movedTo } from './lib/cms.ts'
import { env } from './lib/env.ts'
import { NotFound, NotFounded, Refused, Unreachable } from './lib/errors.ts'
import { isForeignForm } from './lib/http/origin.ts'
import { asPreview, previewTokenOf } from './lib/preview.ts'
import { newVisit } from './lib/cache/visit.ts'
import { cleanText } from '../../store/src/kernel/text/plain-text.ts'

const headers: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** What a thrown error looks like to a person: an address of ours that says it. */
const pageOf = (error: unknown) => {
  if (error instanceof NotFounded) return '/por-abrir'
  if (error instanceof NotFound) return '/404'
  // What a back end refuses of an address is an address that there is not; too many at once may come again.
  if (error instanceof Refused) return error.status === 429 ? '/503' : '/404'
  return error instanceof Unreachable ? '/503' : null
}

/** Back ends answer these themselves, in their own words. */
const isPassedOn = (pathname: string) => /^\/(?:grupo|media|cms-media)\//.test(pathname)

/** No address of ours holds a letter that nobody sees, and no database takes all of them. */
function isNonsense(pathname: string): boolean {
  if (isPassedOn(pathname)) return false
  try {
    const read = decodeURIComponent(pathname)
    return cleanText(read) !== read.normalize('NFC')
  } catch {
    return true
  }
}

const written = /^(\/en)?(\/(?:historias|paginas|grupos)\/[\w-]+)$/

/** A text that changed its address is found at the old one too. */
async function movedPage(path: string): Promise<Response | null> {
  const [, english = '', old] = written.exec(path) ?? []
  const to = old ? await movedTo(old) : null
  if (!to) return null
  const location = to.startsWith('/') ? english + to : to
  return new Response(null, { status: 301, headers: { ...headers, location, 'cache-control': 'no-cache' } })
}

export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.visit = newVisit()
  context.locals.dress = null
  if (isForeignForm(context.request, context.url, env.shopUrl))
    return new Response(
      'Este formulario no viene de nuestra tienda. Vuelve a abrir la página e inténtalo de nuevo.',
      {
        status: 403,
        headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      },
    )
  let response: Response
  try {
    if (isNonsense(context.url.pathname)) throw new NotFound(context.url.pathname)
    response = await next()
  } catch (error) {
    const page = pageOf(error)
    if (!page) throw error
    const moved = page === '/404' ? await movedPage(context.url.pathname) : null
    if (moved) return moved
    response = await context.rewrite(
      new Request(new URL(page, context.url), { headers: context.request.headers }),
    )
  }
  for (const [name, value] of Object.entries(headers))
    if (!response.headers.has(name)) response.headers.set(name, value)
  if (env.isHttps) response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  if (response.headers.get('content-type') === 'text/html')
    response.headers.set('content-type', 'text/html; charset=utf-8')
  if (!response.headers.has('cache-control'))
    response.headers.set(
      'cache-control',
      context.cache.options.maxAge ? 'public, max-age=0, must-revalidate' : 'private, no-store',
    )
  const token = previewTokenOf(context.url.pathname)
  return token ? asPreview(response, token, env.cmsPublicUrl) : response
})
