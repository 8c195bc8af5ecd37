import type { AstroGlobal } from 'astro'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { factsOf } from './facts-form.ts'

const FOUNDED = {
  group: { address: 'groups', done: 'fundado' },
  association: { address: 'associations', done: 'fundada' },
} as const

/** A group, or an association, that is founded at the desk of the address. `association`: whose the group is, where it is asked. */
export async function foundPage(astro: AstroGlobal, kind: keyof typeof FOUNDED) {
  const { organization = '' } = astro.params
  const { address, done } = FOUNDED[kind]
  const form = await posted(astro, async (sent) => {
    const body = {
      ...factsOf(sent),
      handle: formText(sent, 'handle').trim(),
      association: formText(sent, 'association'),
    }
    const path = `${pathOf(astro)}/${address}`
    const { handle } = await askDesk<{ handle: string }>(astro, 'POST', path, body)
    return `${paths.deskGroup(organization, handle)}?listo=${done}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(astro, async () => ({}))
  return page instanceof Response ? page : { ...page, form }
}
