import type { AstroGlobal } from 'astro'
import type { DeskPoints } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { datesOf, factsOf } from './point-form.ts'

export const pointsPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskPoints>(astro, 'GET', `${pathOf(astro)}/points`))

/** A new point: what it is and whose, then what is said of it. */
export async function newPointPage(astro: AstroGlobal) {
  const home = paths.points(astro.params.organization ?? '')
  let dates: string[] = []
  const form = await posted(astro, async (sent) => {
    dates = datesOf(sent)
    const own = { kind: formText(sent, 'kind'), organization: formText(sent, 'organization') }
    await askDesk(astro, 'POST', `${pathOf(astro)}/points`, { ...own, ...factsOf(sent) })
    return `${home}?listo=agregado`
  })
  if (form instanceof Response) return form
  const page = await pointsPage(astro)
  if (page instanceof Response) return page
  if (!page.desk.can.includes('points')) return astro.redirect(home, 303)
  return { ...page, form, dates }
}

/** One point: its facts, and its end. */
export async function pointPage(astro: AstroGlobal) {
  const { organization = '', point: id = '' } = astro.params
  const home = paths.points(organization)
  let dates: string[] | null = null
  const form = await posted(
    astro,
    async (sent) => {
      const isOver = formText(sent, 'que') === 'cerrar'
      dates = datesOf(sent)
      const path = `${pathOf(astro)}/points/${encodeURIComponent(id)}`
      await askDesk(astro, 'POST', isOver ? `${path}/ending` : path, isOver ? {} : factsOf(sent))
      return `${home}?listo=${isOver ? 'cerrado' : 'cambiado'}`
    },
    `${home}?listo=cerrado`,
  )
  if (form instanceof Response) return form
  const page = await pointsPage(astro)
  if (page instanceof Response) return page
  const point = page.points.find((one) => one.id === id)
  if (!point) throw new NotFound(astro.url.pathname)
  if (!page.desk.can.includes('points')) return astro.redirect(home, 303)
  return { ...page, form, point, dates: dates ?? point.dates }
}
