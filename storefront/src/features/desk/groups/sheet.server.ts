import type { AstroGlobal } from 'astro'
import type { ImportReport } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { groupPage, groupPathOf } from './groups.server.ts'

const MOST_BYTES = 2 * 1024 * 1024

/**
 * First the file is told line by line; what is right comes back with the page as text (`sheet`), to be confirmed without
 * choosing it again.
 */
export async function sheetPage(astro: AstroGlobal) {
  const { organization = '', group: handle = '' } = astro.params
  const home = paths.deskGroup(organization, handle)
  let report: ImportReport | null = null
  let sheet = ''
  let error: string | null = null
  const form = await posted(astro, async (sent) => {
    const kept = formText(sent, 'sheet')
    const file = kept ? new File([Buffer.from(kept, 'base64')], 'planilla') : sent.get('file')
    if (!(file instanceof File) || file.size === 0) error = 'Elige un archivo CSV o de Excel (.xlsx).'
    else if (file.size > MOST_BYTES)
      error = 'La planilla pesa más de 2 MB. Copia solo tus filas en una nueva y súbela.'
    if (error || !(file instanceof File)) return home
    const body = new FormData()
    body.set('file', file, file.name)
    if (kept) body.set('confirm', '1')
    const path = `${groupPathOf(astro)}/imports`
    const told = await askDesk<{ report: ImportReport }>(astro, 'POST', path, body)
    report = told.report
    if (report.wrong.length > 0) astro.response.status = 422
    if (!kept) sheet = Buffer.from(await file.arrayBuffer()).toString('base64')
    return `${home}?listo=planilla`
  })
  const isDone = form instanceof Response && error === null && sheet === ''
  if (isDone) return form
  const page = await groupPage(astro)
  if (page instanceof Response) return page
  if (!page.desk.can.includes('groups') || page.group.status === 'left') return astro.redirect(home, 303)
  if (error) astro.response.status = 422
  const said = form instanceof Response ? error : form.error
  return { ...page, report: report as ImportReport | null, sheet, error: said }
}
