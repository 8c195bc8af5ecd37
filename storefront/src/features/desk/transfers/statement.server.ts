import type { AstroGlobal } from 'astro'
import type { StatementReport } from '#contracts'
import { NotFound, Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { chosenColumns, type Tick, ticksOf } from './statement-form.ts'

const MAX_BYTES = 2 * 1024 * 1024
const tooLarge = 'La cartola pesa más de 2 MB. Baja del banco una de menos días.'

type View = {
  /** The file as it came, in base64: it is sent again with each form, and kept nowhere. */
  file: string
  report: StatementReport | null
  error: string | null
  /** What of the ticked was refused. */
  refused: string[]
}

/** The bank's statement against what waits: upload, columns, and the lines that a person ticks. */
export async function statementPage(astro: AstroGlobal) {
  const view: View = { file: '', report: null, error: null, refused: [] }
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    const done = await atDesk(astro, () => (form ? work(astro, form, view) : failed(view, unreadableForm)))
    if (done instanceof Response) return done
    if (done === 'confirmed')
      return astro.redirect(`${paths.deskTransfers(astro.params.organization ?? '')}?listo=cartola`, 303)
    if (view.error || view.refused.length > 0) astro.response.status = 422
  }
  const page = await deskPage(astro, async () => view)
  if (page instanceof Response) return page
  if (page.desk.kind !== 'federation') throw new NotFound(astro.url.pathname)
  return page
}

const failed = async (view: View, error: string) => void (view.error = error)

async function work(astro: AstroGlobal, form: FormData, view: View): Promise<'confirmed' | void> {
  const file = await fileOf(form)
  if (file === null) return failed(view, tooLarge)
  view.file = file
  const columns = chosenColumns(form)
  const read = () =>
    askDesk<StatementReport>(astro, 'POST', `${pathOf(astro)}/statement`, {
      file,
      ...(columns && { columns }),
    })
  try {
    view.report = await read()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return failed(view, error.words)
  }
  if (formText(form, 'acto') !== 'confirmar') return
  const ticks = ticksOf(form, view.report)
  if (ticks.length === 0) return failed(view, 'Marca al menos una línea.')
  for (const tick of ticks) {
    const why = await confirmed(astro, tick)
    if (why !== null) view.refused.push(`Pedido N.º ${tick.number}: ${why}`)
  }
  if (view.refused.length === 0) return 'confirmed'
  view.report = await read()
}

/** Base64 of what was chosen, or what came with the form before; null: too much. */
async function fileOf(form: FormData): Promise<string | null> {
  const chosen = form.get('cartola')
  if (!(chosen instanceof File) || chosen.size === 0) return formText(form, 'archivo')
  return chosen.size > MAX_BYTES ? null : Buffer.from(await chosen.arrayBuffer()).toString('base64')
}

/** Null: it is paid, or seen by the first of two. */
async function confirmed(astro: AstroGlobal, { line, transferId }: Tick): Promise<string | null> {
  const { day, amountClp, description, reference, nth } = line
  const body = { decision: 'confirm', line: { day, amountClp, description, reference, nth } }
  try {
    await askDesk(astro, 'POST', `${pathOf(astro)}/transfers/${encodeURIComponent(transferId)}`, body)
    return null
  } catch (error) {
    if (error instanceof NotFound) return 'ya no espera.'
    if (!(error instanceof Refused)) throw error
    return error.words
  }
}
