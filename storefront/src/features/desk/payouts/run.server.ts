import type { AstroGlobal } from 'astro'
import type { PaymentRun } from '#contracts'
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
  anulado: 'Quedó anulado: se le debe igual que antes.',
  volvio: 'Quedó anotado que volvió: se le debe igual que antes.',
}

/** One run with its payments: approved by a second, paid one by one, called off or taken back. */
export async function runPage(astro: AstroGlobal) {
  const { organization = '', run: id = '' } = astro.params
  const here = paths.paymentRun(organization, id)
  const path = pathOf(astro)
  const form = await posted(astro, async (sent) => {
    const what = formText(sent, 'hacer')
    const payout = `${path}/payouts/${encodeURIComponent(formText(sent, 'pago'))}`
    if (what === 'aprobar') {
      await askDesk(astro, 'POST', `${path}/runs/${encodeURIComponent(id)}/approval`, {})
      return `${here}?listo=aprobado`
    }
    if (what === 'pagar') {
      await askDesk(astro, 'POST', `${payout}/payment`, { reference: formText(sent, 'numero') })
      return `${here}?listo=pagado`
    }
    const outcome = what === 'volvio' ? 'returned' : 'cancelled'
    await askDesk(astro, 'POST', `${payout}/ending`, { outcome, note: formText(sent, 'por que') })
    return `${here}?listo=${what === 'volvio' ? 'volvio' : 'anulado'}`
  })
  if (form instanceof Response) return form
  const page = await deskPage(
    astro,
    () => askDesk<{ run: PaymentRun }>(astro, 'GET', `${path}/runs/${encodeURIComponent(id)}`),
    ({ run }) => run.payouts.map((one) => one.organization.handle),
  )
  return page instanceof Response ? page : { ...page, form, here }
}
