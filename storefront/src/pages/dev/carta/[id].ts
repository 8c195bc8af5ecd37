import type { APIRoute } from 'astro'
import { letter } from '../../../features/mail/mailbox.server.ts'
import { env } from '../../../lib/env.ts'
import { NotFound } from '../../../lib/errors.ts'

/** One letter as it would be read, alone in a frame: no script, nothing from outside. */
export const GET: APIRoute = async ({ params }) => {
  if (!env.isDemo) throw new NotFound('carta')
  const { html, text } = await letter(params.id ?? '')
  const body = html || `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`
  // Its links open beside the frame, which nothing of the shop may be shown in.
  return new Response(`<base target="_blank">${body}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
    },
  })
}
