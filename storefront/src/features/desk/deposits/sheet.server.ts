import type { AstroGlobal } from 'astro'
import type { Deposits, DepositSheet, SheetDeposit } from '#contracts'
import { NotFound, Refused } from '../../../lib/errors.ts'
import { formText, readForm, unreadableForm } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk, atDesk } from '../desk.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'
import { chosenColumns, tickedOf } from './sheet-form.ts'

const MAX_BYTES = 2 * 1024 * 1024
const tooLarge = 'El archivo pesa más de 2 MB. Baja uno de menos días.'

type View = {
  method: string
  /** The file as it came, in base64: it is sent again with each form, and kept nowhere. */
  file: string
  sheet: DepositSheet | null
  error: string | null
  /** What of the ticked was refused. */
  refused: string[]
}

/** A gateway's file: upload, columns, and the deposits that a person ticks. */
export async function sheetPage(astro: AstroGlobal) {
  const view: View = { method: '', file: '', sheet: null, error: null, refused: [] }
  if (astro.request.method === 'POST') {
    const form = await readForm(astro.request)
    const done = await atDesk(astro, () => (form ? work(astro, form, view) : failed(view, unreadableForm)))
    if (done instanceof Response) return done
    if (done === 'recorded') return astro.redirect(paths.deposits(astro.params.organization ?? ''), 303)
    if (view.error || view.refused.length > 0) astro.response.status = 422
  }
  const page = await deskPage(astro, () => askDesk<Deposits>(astro, 'GET', `${pathOf(astro)}/deposits`))
  if (page instanceof Response) return page
  if (!page.desk.can.includes('collect')) throw new NotFound(astro.url.pathname)
  return { ...page, view }
}

const failed = async (view: View, error: string) => void (view.error = error)

async function work(astro: AstroGlobal, form: FormData, view: View): Promise<'recorded' | void> {
  const file = await fileOf(form)
  if (file === null) return failed(view, tooLarge)
  view.file = file
  view.method = formText(form, 'de')
  const columns = chosenColumns(form)
  const read = () =>
    askDesk<DepositSheet>(astro, 'POST', `${pathOf(astro)}/deposits/sheet`, {
      method: view.method,
      file,
      ...(columns && { columns }),
    })
  try {
    view.sheet = await read()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return failed(view, error.words)
  }
  if (formText(form, 'hacer') !== 'anotar') return
  const ticked = tickedOf(form, view.sheet)
  if (ticked.length === 0) return failed(view, 'Marca al menos un depósito.')
  for (const one of ticked) {
    const why = await recorded(astro, one)
    if (why !== null) view.refused.push(`Factura ${one.invoice}: ${why}`)
  }
  if (view.refused.length === 0) return 'recorded'
  view.sheet = await read()
}

/** Base64 of what was chosen, or what came with the form before; null: too much. */
async function fileOf(form: FormData): Promise<string | null> {
  const chosen = form.get('archivo-nuevo')
  if (!(chosen instanceof File) || chosen.size === 0) return formText(form, 'archivo')
  return chosen.size > MAX_BYTES ? null : Buffer.from(await chosen.arrayBuffer()).toString('base64')
}

/** Null: it is written down. */
async function recorded(astro: AstroGlobal, deposit: SheetDeposit): Promise<string | null> {
  const { method, day, amountClp, feeClp, feeVatClp, invoice, postings, linesClp } = deposit
  try {
    await askDesk(astro, 'POST', `${pathOf(astro)}/deposits`, {
      ...{ method, day, amountClp, feeClp, feeVatClp, invoice },
      ...{ which: { postings }, seenClp: linesClp, restNote: null },
    })
    return null
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.words
  }
}
