import type { AstroGlobal } from 'astro'
import type { PaymentRun } from '#contracts'
import { Refused } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** What was done, said on the page that comes after. */
export const DONE: Record<string, string> = {
  propuesto: 'Quedó propuesto. Falta que otra persona con cargo lo apruebe.',
  aprobado: 'Quedó aprobado. Ahora haz las transferencias y anota el número de cada una.',
  pagado: 'Quedó anotado. Le avisamos para que diga si llegó.',
  adjunto: 'Quedó adjunto. El grupo lo ve en su teléfono.',
  'adjunto-todo': 'Quedó adjunto, para quienes ven la plata en esta mesa.',
  anulado: 'Quedó anulado: todo sigue como antes.',
  volvio: 'Quedó anotado que volvió: todo sigue como antes.',
}

/** One run with its payments: approved by a second, paid one by one, called off or taken back. */
export async function runPage(astro: AstroGlobal) {
  const { organization = '', run: runId = '' } = astro.params
  const here = paths.paymentRun(organization, runId)
  const path = pathOf(astro)
  const run = `${path}/runs/${encodeURIComponent(runId)}`
  const form = await posted(astro, async (sent) => {
    const what = formText(sent, 'hacer')
    const id = formText(sent, 'pago')
    const payout = `${path}/payouts/${encodeURIComponent(id)}`
    if (what === 'aprobar') {
      await askDesk(astro, 'POST', `${run}/approval`, {})
      return `${here}?listo=aprobado`
    }
    if (what === 'pagar') {
      await askDesk(astro, 'POST', `${payout}/payment`, { reference: formText(sent, 'numero') })
      await attach(astro, payout, sent)
      return `${here}?listo=pagado`
    }
    if (what === 'comprobante') {
      await askDesk(astro, 'POST', `${id ? payout : run}/proof`, proofOf(sent))
      return `${here}?listo=${id ? 'adjunto' : 'adjunto-todo'}`
    }
    const outcome = what === 'volvio' ? 'returned' : 'cancelled'
    await askDesk(astro, 'POST', `${payout}/ending`, { outcome, note: formText(sent, 'por que') })
    return `${here}?listo=${what === 'volvio' ? 'volvio' : 'anulado'}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(
    astro,
    () => askDesk<{ run: PaymentRun }>(astro, 'GET', run),
    ({ run }) => run.payouts.map((one) => one.organization.handle),
  )
  return page instanceof Response ? page : { ...page, form, here }
}

/** The file that was chosen; a field that was left empty comes as a file of nothing. */
function proofOf(sent: FormData): FormData {
  const body = new FormData()
  const file = sent.get('comprobante')
  if (file instanceof File && file.size > 0) body.set('proof', file, 'comprobante')
  return body
}

/** What was chosen beside the number. The payment is written down already, whatever becomes of its proof. */
async function attach(astro: AstroGlobal, payout: string, sent: FormData): Promise<void> {
  const body = proofOf(sent)
  if (!body.has('proof')) return
  try {
    await askDesk(astro, 'POST', `${payout}/proof`, body)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const words = `El pago sí quedó anotado; su comprobante no. ${error.message}`
    throw new Refused(error.status, error.code, words, error.fields)
  }
}
