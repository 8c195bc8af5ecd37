import type { AstroGlobal } from 'astro'
import { NotFound, Refused } from '../../lib/errors.ts'
import { readForm, unreadableForm } from '../../lib/http/form.ts'
import { askDesk, atDesk } from './desk.server.ts'

/** Where it is sent at the store, what, and the address that tells that it is done. */
export type Sending = { path: string; body: object; next: string }

/**
 * What a form of the desk says, sent to the store: the way to where its news are, or in words and 422 why it is refused.
 * Null: nothing was posted. What is there no more is decided by somebody else: also told at `next`.
 */
export async function posted(
  astro: AstroGlobal,
  read: (form: FormData) => Sending | string,
  gone: string,
): Promise<Response | { error: string } | null> {
  if (astro.request.method !== 'POST') return null
  const form = await readForm(astro.request)
  const sending = form ? read(form) : unreadableForm
  if (typeof sending === 'string') return refused(astro, sending)
  const { path, body, next } = sending
  try {
    const answer = await atDesk(astro, () => askDesk(astro, 'POST', path, body))
    return answer instanceof Response ? answer : astro.redirect(next, 303)
  } catch (error) {
    if (error instanceof NotFound) return astro.redirect(gone, 303)
    if (!(error instanceof Refused)) throw error
    return refused(astro, error.words)
  }
}

function refused(astro: AstroGlobal, error: string): { error: string } {
  astro.response.status = 422
  return { error }
}
