import type { AstroGlobal } from 'astro'
import type { Payable, Payouts, ReceptionAdvanceRuleRequest } from '#contracts'
import { readPesos } from '../../../../../store/src/kernel/text/number-text.ts'
import { Refused } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

/** What the federation sets, by what its form does. */
const LIMITS: Record<string, string> = { minimo: 'payment-minimum', maximo: 'advance-maximum' }

/** Whom this desk can pay, what it proposes and what nobody confirmed; a form proposes what was ticked. */
export async function payoutsPage(astro: AstroGlobal) {
  const form = await posted(astro, async (sent) => {
    const what = formText(sent, 'hacer')
    const limit = LIMITS[what]
    if (limit) {
      const amountClp = pesosOf(formText(sent, what))
      await askDesk(astro, 'POST', `${pathOf(astro)}/${limit}`, { amountClp })
      return paths.payouts(astro.params.organization ?? '')
    }
    if (what === 'regla') {
      await askDesk(astro, 'POST', `${pathOf(astro)}/reception-advance-rule`, ruleOf(sent))
      return paths.payouts(astro.params.organization ?? '')
    }
    const payouts = PROPOSED[what]?.(sent) ?? ticked(sent)
    const { id } = await askDesk<{ id: string }>(astro, 'POST', `${pathOf(astro)}/runs`, { payouts })
    return `${paths.paymentRun(astro.params.organization ?? '', id)}?listo=propuesto`
  })
  if (form instanceof Response) return form
  const page = await deskPage(
    astro,
    () => askDesk<Payouts>(astro, 'GET', `${pathOf(astro)}/payouts`),
    ({ payable }) => payable.map(({ organization }) => organization.handle),
  )
  if (page instanceof Response) return page
  const isPayable = ({ account, payableClp }: Payable) => account !== 'fund' && payableClp > 0
  return {
    ...page,
    form,
    now: page.payable.filter(isPayable),
    later: page.payable.filter((one) => one.account !== 'fund' && !isPayable(one)),
    fund: page.payable.find(({ account }) => account === 'fund') ?? null,
  }
}

const ticked = (sent: FormData) =>
  sent.getAll('a').flatMap((place) => (typeof place === 'string' ? [proposedOf(sent, place)] : []))

const advanceOf = (sent: FormData) => ({
  account: 'group',
  isAdvance: true,
  handle: formText(sent, 'anticipo-grupo'),
  means: formText(sent, 'anticipo-como') === 'bank' ? 'bank' : 'cash',
  amountClp: pesosOf(formText(sent, 'anticipo-monto')),
  purpose: formText(sent, 'anticipo-para'),
  minutes: formText(sent, 'anticipo-acta'),
})

const ruleOf = (sent: FormData): ReceptionAdvanceRuleRequest => ({
  part: formText(sent, 'parte'),
  perGroupClp: pesosOf(formText(sent, 'por-grupo'), 'perGroupClp'),
  assemblyDate: formText(sent, 'regla-asamblea'),
  minutes: formText(sent, 'regla-acta'),
})

/** Of what was received, out of the fund: what it is for follows from the reception. */
const receivedOf = (sent: FormData) => ({
  account: 'group',
  isAdvance: true,
  reception: formText(sent, 'recepcion'),
  handle: formText(sent, 'grupo'),
  means: formText(sent, 'como') === 'bank' ? 'bank' : 'cash',
  amountClp: pesosOf(formText(sent, `monto-${formText(sent, 'recepcion')}`)),
})

/** What is proposed by which form; any other proposes what was ticked. */
const PROPOSED: Record<string, (sent: FormData) => object[]> = {
  anticipo: (sent) => [advanceOf(sent)],
  recibido: (sent) => [receivedOf(sent)],
}

/** What stands beside a ticked name, as it was seen. Of the fund, what was decided. */
function proposedOf(sent: FormData, place: string) {
  const [account = '', handle = ''] = place.split(' ')
  const means = formText(sent, `como ${place}`) === 'bank' ? 'bank' : 'cash'
  const amountClp = pesosOf(formText(sent, `monto ${place}`))
  const purpose = formText(sent, 'para')
  const minutes = formText(sent, 'acta')
  return { account, handle, means, amountClp, ...(account === 'fund' && { purpose, minutes }) }
}

/** @throws Refused */
function pesosOf(typed: string, field = 'amountClp'): number {
  const read = readPesos(typed)
  if ('problem' in read) throw new Refused(422, 'invalid_data', read.problem, { [field]: read.problem })
  return read.value
}
