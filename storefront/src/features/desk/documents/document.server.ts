import type { AstroGlobal } from 'astro'
import type { DeskDocumentWhole } from '#contracts'
import { NotFound } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** Which of the page's forms was sent. */
const ACTS = ['anotar', 'guardar', 'anular'] as const
type Act = (typeof ACTS)[number]

/** One document: what it says, and what can be done with it. */
export async function documentPage(astro: AstroGlobal) {
  const { organization = '', id = '' } = astro.params
  const path = `${pathOf(astro)}/documents/${encodeURIComponent(id)}`
  const list = paths.deskDocuments(organization)
  let act: Act = 'anotar'
  const form = await posted(
    astro,
    async (sent) => {
      act = ACTS.find((one) => one === formText(sent, 'accion')) ?? 'anotar'
      return DO[act](astro, path, list, sent)
    },
    `${list}?listo=falta`,
  )
  if (form instanceof Response) return form
  const page = await deskPage(astro, () => documentAt(astro, path))
  if (page instanceof Response) return page
  const { document } = page
  if (!document) return astro.redirect(`${list}?listo=falta`, 303)
  return { ...page, document, form, act: act as Act }
}

/** Null: it waits no more. */
async function documentAt(astro: AstroGlobal, path: string): Promise<{ document: DeskDocumentWhole | null }> {
  try {
    return await askDesk<{ document: DeskDocumentWhole }>(astro, 'GET', path)
  } catch (error) {
    if (error instanceof NotFound) return { document: null }
    throw error
  }
}

type Doing = (astro: AstroGlobal, path: string, list: string, sent: FormData) => Promise<string>

const DO: Record<Act, Doing> = {
  anotar: async (astro, path, list, sent) => {
    const body = filesOf(sent)
    for (const [name, field] of [
      ['folio', 'folio'],
      ['dia', 'issuedOn'],
      ['visto', 'seenClp'],
    ] as const)
      body.set(field, formText(sent, name))
    const { id, isNew } = await askDesk<{ id: string; isNew: boolean }>(
      astro,
      'POST',
      `${path}/recording`,
      body,
    )
    return isNew ? `${list}/${encodeURIComponent(id)}?listo=anotado` : `${list}?listo=estaba`
  },
  guardar: async (astro, path, _, sent) => {
    await askDesk(astro, 'POST', `${path}/files`, filesOf(sent))
    return `${astro.url.pathname}?listo=guardado`
  },
  anular: async (astro, path, list, sent) => {
    await askDesk(astro, 'POST', `${path}/annulment`, { reason: formText(sent, 'motivo') })
    return `${list}?listo=anulado`
  },
}

/** The files that were chosen; a field that was left empty comes as a file of nothing. */
function filesOf(sent: FormData): FormData {
  const body = new FormData()
  for (const format of ['pdf', 'xml']) {
    const file = sent.get(format)
    if (file instanceof File && file.size > 0) body.set(format, file, `documento.${format}`)
  }
  return body
}
