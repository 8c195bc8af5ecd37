import type { AstroGlobal } from 'astro'
import type { DeskPrices } from '#contracts'
import { STEPS_MAX } from '../../../../../store/src/contracts/prices.ts'
import { NotFound } from '../../../lib/errors.ts'
import { formText } from '../../../lib/http/form.ts'
import { paths } from '../../../lib/paths.ts'
import { askDesk } from '../desk.server.ts'
import { posted } from '../form.server.ts'
import { deskPage, pathOf } from '../organization.server.ts'

export const pricesPage = (astro: AstroGlobal) =>
  deskPage(astro, () => askDesk<DeskPrices>(astro, 'GET', `${pathOf(astro)}/prices`))

/** Steps of which something was typed, as they were. */
function stepsIn(form: FormData) {
  return Array.from({ length: STEPS_MAX }, (_, at) => ({
    fromUnits: formText(form, `fromUnits-${at}`).trim(),
    netUnitClp: formText(form, `netUnitClp-${at}`).trim(),
  })).filter(({ fromUnits, netUnitClp }) => fromUnits || netUnitClp)
}

/** The prices of a standard, and the form of its next list. @throws NotFound */
export async function pricesOfPage(astro: AstroGlobal) {
  const { organization = '', standard: handle = '' } = astro.params
  const form = await posted(astro, async (sent) => {
    const body = {
      ...{ validFrom: formText(sent, 'validFrom'), validUntil: formText(sent, 'validUntil') },
      ...{ isPublic: formText(sent, 'isPublic') === 'on', steps: stepsIn(sent) },
    }
    await askDesk(astro, 'POST', `${pathOf(astro)}/prices/${encodeURIComponent(handle)}`, body)
    return `${paths.prices(organization)}?listo=precios`
  })
  if (form instanceof Response) return form
  const page = await pricesPage(astro)
  if (page instanceof Response) return page
  const standard = page.standards.find((one) => one.handle === handle)
  if (!standard) throw new NotFound(astro.url.pathname)
  return { desk: page.desk, standard, form }
}
