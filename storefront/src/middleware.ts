import { defineMiddleware } from 'astro:middleware'
import { env } from './lib/env.ts'
import { NotFound, NotFounded, Refused, Unreachable } from './lib/errors.ts'
import { isForeignForm } from './lib/origin.ts'
import { newVisit } from './lib/visit.ts'

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
  // What a back end refuses to read in an address is an address of nothing.
  if (error instanceof NotFound || error instanceof Refused) return '/404'
  return error instanceof Unreachable ? '/503' : null
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
    response = await next()
  } catch (error) {
    const page = pageOf(error)
    if (!page) throw error
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
  return response
})
