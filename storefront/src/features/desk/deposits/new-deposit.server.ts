import type { AstroGlobal } from 'astro'
import type { DepositGiven, DepositPreview, Deposits } from '#contracts'
import { NotFound, Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { depositOf } from './deposit-form.ts'

type View = {
  error: string | null
  fields: Record<string, string>
  typed: (name: string) => string
  days: string[]
  /** What would be written, before somebody says that she is sure. */
  sure: { given: DepositGiven; preview: DepositPreview } | null
}

/** What came is typed, then looked at on a page of its own, then written down. */
export async function newDepositPage(astro: AstroGlobal) {
  const method = astro.url.searchParams.get('de') ?? ''
  const view: View = { error: null, fields: {}, typed: () => '', days: [], sure: null }
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    const done = await atDesk(astro, () =>
      form ? work(astro, form, method, view) : fail(view, unreadableForm),
    )
    if (done instanceof Response) return done
    if (typeof done === 'string') return astro.redirect(done, 303)
    if (view.error) astro.response.status = 422
  }
  const page = await deskPage(astro, () => askDesk<Deposits>(astro, 'GET', `${pathOf(astro)}/deposits`))
  if (page instanceof Response) return page
  const gateway = page.methods.find(({ id }) => id === method)
  if (!gateway) throw new NotFound(astro.url.pathname)
  if (!page.desk.can.includes('collect')) return astro.redirect(paths.deposits(page.desk.handle), 303)
  return { ...page, view, gateway, awaited: page.awaited.filter((one) => one.method === method) }
}

const fail = async (view: View, error: string) => void (view.error = error)

/** @returns where to go when it is written */
async function work(astro: AstroGlobal, form: FormData, method: string, view: View): Promise<string | void> {
  view.typed = (name) => formText(form, name)
  view.days = form.getAll('dia').filter((one) => typeof one === 'string')
  try {
    const given = depositOf(form, method)
    const path = `${pathOf(astro)}/deposits`
    if (formText(form, 'hacer') === 'corregir') return
    const preview = await askDesk<DepositPreview>(astro, 'POST', `${path}/preview`, given)
    view.sure = { given, preview }
    if (formText(form, 'hacer') !== 'anotar') return
    const restNote = formText(form, 'resto') || null
    const seenClp = Number(formText(form, 'visto'))
    const { id, isNew } = await askDesk<{ id: string; isNew: boolean }>(astro, 'POST', path, {
      ...given,
      restNote,
      seenClp,
    })
    return `${paths.deposit(astro.params.organization ?? '', id)}?listo=${isNew ? 'anotado' : 'ya'}`
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    view.error = error.message
    view.fields = error.fields ?? {}
  }
}
