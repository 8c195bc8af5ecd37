import type { AstroGlobal } from 'astro'
import type { DeskFactor, FactorOffer, FactorSetUp } from '#contracts'
import { NotFound, Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { dress } from '../../../lib/page.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { backOf } from '../way-back.ts'
import { KEPT, STEP } from './fields.ts'
import { type KeptForm, keptForm, readKept } from './kept-form.ts'

type Step =
  | { kind: 'set-up'; offer: FactorOffer }
  | { kind: 'code'; factor: DeskFactor }
  | { kind: 'waits'; countsFrom: string }
  | { kind: 'paper'; done: FactorSetUp }
  | { kind: 'done'; kept: KeptForm }

export type FactorView = { back: string; kept: KeptForm | null; error: string | undefined; step: Step }

/** A code of the second factor, or setting it up, and back to where she was, with what she had sent. */
export async function factorPage(astro: AstroGlobal): Promise<FactorView | Response> {
  const back = backOf(astro.url.searchParams.get('a'))
  const { form, kept } = await sentTo(astro)
  const isUnreadable = astro.request.method === 'POST' && !form
  const found = await atDesk(astro, async () => {
    const tried = form?.has(STEP) ? await tryCode(astro, form) : null
    if (tried && 'step' in tried) return { ...tried, error: undefined }
    const error = isUnreadable ? unreadableForm : tried?.error
    return { step: await nextStep(astro), error }
  }).catch((error: unknown) => {
    // Without an office nobody has a second factor: where that is said.
    if (error instanceof NotFound) return astro.redirect(paths.desk, 303)
    throw error
  })
  if (found instanceof Response) return found
  const { error } = found
  const step = found.step === 'back' ? kept && { kind: 'done' as const, kept } : found.step
  if (!step) return astro.redirect(back, 303)
  if (error !== undefined) astro.response.status = 422
  await dress(astro, { isPrivate: true })
  return { back, kept, error, step }
}

/** What came: our own form with what it carries, or the form that was sent on to us. */
async function sentTo(astro: AstroGlobal): Promise<{ form: FormData | null; kept: KeptForm | null }> {
  if (astro.request.method !== 'POST') return { form: null, kept: null }
  const form = await readForm(astro.request)
  const kept = form && (form.has(STEP) ? readKept(formText(form, KEPT)) : keptForm(form))
  return { form, kept }
}

async function tryCode(
  astro: AstroGlobal,
  form: FormData,
): Promise<{ step: Step | 'back' } | { error: string }> {
  const code = { code: formText(form, 'code') }
  try {
    if (formText(form, STEP) === 'conectar')
      return { step: { kind: 'paper', done: await askDesk<FactorSetUp>(astro, 'POST', '/factor', code) } }
    await askDesk(astro, 'POST', '/factor/codes', code)
    return { step: 'back' }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { error: error.words }
  }
}

async function nextStep(astro: AstroGlobal): Promise<Step> {
  const factor = await askDesk<DeskFactor>(astro, 'GET', '/factor')
  if (factor.state === 'none')
    return { kind: 'set-up', offer: await askDesk<FactorOffer>(astro, 'POST', '/factor/offer', {}) }
  if (factor.state === 'waits' && factor.countsFrom) return { kind: 'waits', countsFrom: factor.countsFrom }
  return { kind: 'code', factor }
}
