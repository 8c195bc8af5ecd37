import type { AstroGlobal } from 'astro'
import { Refused } from '../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../lib/http/form.ts'
import { askForCode, enter } from './desk.server.ts'
import { backOf } from './way-back.ts'

export type EntryView = {
  /** Where she wants to go. */
  back: string
  to: string
  /** Null: no code was asked for yet. */
  channel: 'phone' | 'email' | null
  isShared: boolean
  error: string | undefined
}

/** In two steps on one page, without a script: to whom the code goes, and the code. */
export async function entryPage(astro: AstroGlobal): Promise<EntryView | Response> {
  const view: EntryView = {
    back: backOf(astro.url.searchParams.get('a')),
    to: '',
    channel: null,
    isShared: true,
    error: undefined,
  }
  if (astro.request.method !== 'POST') return view
  const form = await readForm(astro.request)
  if (!form) return refused(astro, view, unreadableForm)
  const asked = { ...view, to: formText(form, 'to'), isShared: form.get('compartido') !== null }
  const channel = formText(form, 'canal') === 'email' ? 'email' : 'phone'
  const isCode = form.has('code')
  try {
    if (!isCode) return { ...asked, channel: (await askForCode(astro, asked.to)).said.channel }
    await enter(astro, asked.to, formText(form, 'code').replaceAll(/\s/g, ''), asked.isShared)
    return astro.redirect(view.back, 303)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refused(astro, isCode ? { ...asked, channel } : asked, error.words, error.status)
  }
}

function refused(astro: AstroGlobal, view: EntryView, error: string, status = 422): EntryView {
  astro.response.status = status === 429 ? 429 : 422
  return { ...view, error }
}
