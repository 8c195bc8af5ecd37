import type { AstroGlobal } from 'astro'
import type { DeskCategories } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { nothingSent, posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const read = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskCategories>(astro, 'GET', `${pathOf(astro)}/categories`))

const factsOf = (sent: FormData) => ({
  name: formText(sent, 'name'),
  after: formText(sent, 'after'),
  like: formText(sent, 'like'),
})

/** All of them; what was retired is offered again by a button. */
export async function categoriesPage(astro: AstroGlobal) {
  const home = paths.categories(astro.params.organization ?? '')
  const form = await posted(astro, async (sent) => {
    const id = encodeURIComponent(formText(sent, 'clase'))
    await askDesk(astro, 'POST', `${pathOf(astro)}/categories/${id}/offer`, { isOffered: true })
    return `${home}?listo=devuelta`
  })
  if (form instanceof Response) return form
  const page = await read(astro)
  return page instanceof Response ? page : { ...page, form }
}

export async function newCategoryPage(astro: AstroGlobal) {
  const { organization = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const made = await askDesk<{ id: string }>(astro, 'POST', `${pathOf(astro)}/categories`, factsOf(sent))
    return `${paths.category(organization, made.id)}?listo=agregada`
  })
  if (form instanceof Response) return form
  const page = await read(astro)
  if (page instanceof Response) return page
  if (!page.desk.can.includes('shop')) return astro.redirect(paths.categories(organization), 303)
  return { ...page, form }
}

/** One class: its name and place, its photo, and its end. */
export async function categoryPage(astro: AstroGlobal) {
  const { organization = '', category: id = '' } = astro.params
  const [home, here] = [paths.categories(organization), paths.category(organization, id)]
  const path = `${pathOf(astro)}/categories/${encodeURIComponent(id)}`
  const form = await posted(astro, async (sent) => {
    switch (formText(sent, 'que')) {
      case 'foto':
        await askDesk(astro, 'POST', `${path}/photo`, photoOf(sent))
        return `${here}?listo=foto`
      case 'retirar':
        await askDesk(astro, 'POST', `${path}/offer`, { isOffered: false })
        return `${home}?listo=retirada`
      default:
        await askDesk(astro, 'POST', path, factsOf(sent))
        return `${home}?listo=cambiada`
    }
  })
  if (form instanceof Response) return form
  const page = await read(astro)
  if (page instanceof Response) return page
  const category = page.categories.find((one) => one.id === id)
  if (!category) throw new NotFound(astro.url.pathname)
  if (!page.desk.can.includes('shop')) return astro.redirect(home, 303)
  const what = form.error === null ? null : form.typed('que')
  return {
    ...page,
    category,
    error: form.error,
    facts: what === '' ? form : nothingSent,
    photo: what === 'foto' ? form : nothingSent,
  }
}

/** The file that was chosen; a field that was left empty comes as a file of nothing. */
function photoOf(sent: FormData): FormData {
  const body = new FormData()
  body.set('alt', formText(sent, 'alt'))
  const file = sent.get('foto')
  if (file instanceof File && file.size > 0) body.set('photo', file, 'foto')
  return body
}
