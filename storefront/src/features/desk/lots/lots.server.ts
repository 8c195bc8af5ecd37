import type { AstroGlobal } from 'astro'
import type { DeskLots, DeskLotWhole, RecallWhole } from '#contracts'
import { readLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** Lots of the desk; one that is asked for by its code is opened. */
export async function lotsPage(astro: AstroGlobal) {
  const typed = (astro.url.searchParams.get('codigo') ?? '').trim()
  const code = typed ? readLotCode(typed) : null
  const page = await deskPage(astro, () =>
    askDesk<DeskLots>(astro, 'GET', `${pathOf(astro)}/lots${code ? `?code=${code}` : ''}`),
  )
  if (page instanceof Response) return page
  const [found] = page.lots
  if (code && found) return astro.redirect(paths.deskLot(page.desk.handle, found.code), 303)
  return { ...page, typed: typed.slice(0, 40) }
}

const lotAt = (astro: AstroGlobal) => `${pathOf(astro)}/lots/${encodeURIComponent(astro.params.code ?? '')}`

/** One of them; a form holds or releases it. */
export async function lotPage(astro: AstroGlobal) {
  const { organization = '', code = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const state = formText(sent, 'state')
    await askDesk(astro, 'POST', `${lotAt(astro)}/state`, { state, why: formText(sent, 'why') })
    return `${paths.deskLot(organization, code)}?listo=${state === 'held' ? 'retenido' : 'liberado'}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskLotWhole>(astro, 'GET', lotAt(astro)))
  return page instanceof Response ? page : { ...page, form }
}

/** The first step of a recall, which begins with a lot: more of them may go with it. */
export async function prepareRecallPage(astro: AstroGlobal) {
  const { organization = '', code = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const more = formText(sent, 'lots')
      .split(/[\s,;]+/)
      .filter(Boolean)
    const body = { lots: [code, ...more], why: formText(sent, 'why'), toDo: formText(sent, 'toDo') }
    const { id } = await askDesk<{ id: string }>(astro, 'POST', `${pathOf(astro)}/recalls`, body)
    return paths.deskRecall(organization, id)
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<DeskLotWhole>(astro, 'GET', lotAt(astro)))
  return page instanceof Response ? page : { ...page, form }
}

/** A recall that was prepared; a form is its second step. */
export async function recallPage(astro: AstroGlobal) {
  const { organization = '', id = '' } = astro.params
  const at = `${pathOf(astro)}/recalls/${encodeURIComponent(id)}`
  const form = await posted(astro, async () => {
    await askDesk(astro, 'POST', `${at}/sending`)
    return `${paths.deskRecall(organization, id)}?listo=enviado`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<RecallWhole>(astro, 'GET', at))
  return page instanceof Response ? page : { ...page, form }
}
