import type { AstroGlobal } from 'astro'
import type { DeskAnnouncements } from '#contracts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** What is told, and a button that takes one of it down. */
export async function announcementsPage(astro: AstroGlobal) {
  const home = paths.announcements(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    const id = encodeURIComponent(formText(sent, 'anuncio'))
    await askDesk(astro, 'POST', `${pathOf(astro)}/announcements/${id}/ending`, {})
    return `${home}?listo=bajado`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, () =>
    askDesk<DeskAnnouncements>(astro, 'GET', `${pathOf(astro)}/announcements`),
  )
  return page instanceof Response ? page : { ...page, form }
}

export async function newAnnouncementPage(astro: AstroGlobal) {
  const home = paths.announcements(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    const asked = Object.fromEntries(
      ['place', 'text', 'from', 'until'].map((name) => [name, formText(sent, name)]),
    )
    await askDesk(astro, 'POST', `${pathOf(astro)}/announcements`, asked)
    return `${home}?listo=puesto`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => ({}))
  if (page instanceof Response) return page
  if (!page.desk.can.includes('announce')) return astro.redirect(home, 303)
  return { ...page, form }
}
