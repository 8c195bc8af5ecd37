import type { AstroGlobal } from 'astro'
import type { DeskCertificates, DeskCertificateWhole } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { readWish, storeQuery, tableView } from '../table/table.ts'
import { certificateColumns, certificateFilters } from './words.ts'

const ticked = (sent: FormData) => sent.getAll('c').filter((one): one is string => typeof one === 'string')

/** Certificates that the desk sees; a form extends those that were ticked. */
export async function certificatesPage(astro: AstroGlobal) {
  const path = paths.deskCertificates(astro.params.organization ?? '')
  let chosen: string[] = []
  const form = await posted(astro, async (sent) => {
    chosen = ticked(sent)
    const body = { certificates: chosen, until: formText(sent, 'hasta'), reason: formText(sent, 'motivo') }
    const at = `${pathOf(astro)}/certificate-extensions`
    const { extended } = await askDesk<{ extended: number }>(astro, 'POST', at, body)
    return `${path}?listo=${extended > 0 ? 'prolongado' : 'igual'}`
  })
  if (form instanceof Response) return form
  const wish = readWish(astro.url.searchParams, certificateFilters)
  const query = storeQuery(wish, certificateFilters)
  const page = await deskPage(astro, async () => ({
    found: await askDesk<DeskCertificates>(astro, 'GET', `${pathOf(astro)}/certificates?${query}`),
  }))
  if (page instanceof Response) return page
  const view = tableView(path, wish, certificateColumns(page.desk.handle), page.found)
  return { ...page, path, wish, view, form, chosen }
}

/** One of them; a form takes it back. */
export async function certificatePage(astro: AstroGlobal) {
  const { organization = '', id = '' } = astro.params
  const at = `${pathOf(astro)}/certificates/${encodeURIComponent(id)}`
  const form = await posted(astro, async (sent) => {
    await askDesk(astro, 'POST', `${at}/revocation`, { reason: formText(sent, 'motivo') })
    return `${paths.deskCertificate(organization, id)}?listo=anulado`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => askDesk<{ certificate: DeskCertificateWhole }>(astro, 'GET', at))
  return page instanceof Response ? page : { ...page, form }
}
