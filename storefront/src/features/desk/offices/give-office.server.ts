import type { AstroGlobal } from 'astro'
import type { OfficeCandidates } from '#contracts'
import { Refused } from '../../../lib/errors.ts'
import { formText, readForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

const FIELDS = ['office', 'memberId', 'until', 'act', 'withoutCourse'] as const
type Given = Record<(typeof FIELDS)[number], string>

/** An office for somebody: looked up by her name, and asked for. It waits for a second officer. */
export async function giveOfficePage(astro: AstroGlobal) {
  const q = astro.url.searchParams.get('q')?.slice(0, 80) ?? ''
  let errors: Record<string, string> = {}
  let given: Given = { office: '', memberId: '', until: '', act: '', withoutCourse: '' }
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    given = Object.fromEntries(FIELDS.map((name) => [name, formText(form, name)])) as Given
    const refused = await atDesk(astro, () => sent(astro, given))
    if (refused instanceof Response) return refused
    if (refused === null)
      return astro.redirect(`${paths.deskOffices(astro.params.organization ?? '')}?listo=pedido`, 303)
    errors = refused
    astro.response.status = 422
  }
  const found = `${pathOf(astro)}/candidates?q=${encodeURIComponent(q)}`
  const page = await deskPage(astro, () => askDesk<OfficeCandidates>(astro, 'GET', found))
  return page instanceof Response ? page : { ...page, q, given, errors }
}

/** Null: it is asked for. Otherwise what is wrong, by field. */
async function sent(astro: AstroGlobal, given: Given): Promise<Record<string, string> | null> {
  try {
    await askDesk(astro, 'POST', `${pathOf(astro)}/offices`, given)
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return Object.keys(error.fields).length > 0 ? error.fields : { form: error.message }
  }
}
