import type { AstroGlobal } from 'astro'
import { NotFound, Refused } from '../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../lib/http/form.ts'
import { atDesk } from './desk.server.ts'

/** A form of the desk after it was sent and refused; before, without an error. */
export type Posted = {
  error: string | null
  fields: Record<string, string>
  /** What was typed into a field, or what it was before anybody typed. */
  typed: (name: string, otherwise?: string | null) => string
}

/** As before anybody sends it; also of a form that stands beside the one that was sent. */
export const nothingSent: Posted = {
  error: null,
  fields: {},
  typed: (_, otherwise) => otherwise ?? '',
}

/**
 * What the store refuses is told in words, with 422.
 * @param send does it, and answers where to go then
 * @param gone where it is told that somebody else was quicker: what was to be decided is there no more
 */
export async function posted(
  astro: AstroGlobal,
  send: (form: FormData) => Promise<string>,
  gone?: string,
): Promise<Posted | Response> {
  if (astro.request.method !== 'POST') return nothingSent
  const form = await readForm(astro.request)
  const typed = (name: string) => formText(form, name)
  const refused = (error: string, fields = {}): Posted => {
    astro.response.status = 422
    return { error, fields, typed }
  }
  if (!form) return refused(unreadableForm)
  const done = await atDesk(astro, () =>
    send(form).catch((error: unknown) => {
      if (error instanceof Refused) return error
      if (error instanceof NotFound && gone) return gone
      throw error
    }),
  )
  if (done instanceof Response) return done
  if (done instanceof Refused) return refused(done.message, done.fields)
  return astro.redirect(done, 303)
}
