import { priceBands } from '../../../../../../store/src/contracts/product/price-sheet.ts'
import { clp } from '../../../../lib/format.ts'
import { useActing } from '../../../acting.ts'
import { changeVariant } from '../../../product/change.ts'
import type { Draft } from '../../../product/draft.ts'
import { duration, emptySheet, leftPerHour, sheetOf, suggestedPrice } from '../../../product/sheet.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Day } from '../../../ui/values.tsx'
import { PerHour } from './price-step.tsx'
import { StepScreen } from './step-screen.tsx'
import { after, draftPath } from '../steps.ts'

/** The price that pays for her work, and where each peso of it goes. */
export function PriceResult({ draft }: { draft: Draft }) {
  const { home } = useActing()
  const terms = home.priceTerms
  const sheet = draft.sheet ?? emptySheet
  const priceClp = suggestedPrice(sheet, terms) ?? 0
  const bands = priceBands(sheetOf(sheet, terms), priceClp)
  const perHour = leftPerHour(sheet, terms, priceClp)
  const rows = [
    { words: 'Lo que gastas', amountClp: bands.costs, dye: 'raw' },
    {
      words: `Tu trabajo${perHour === null ? '' : `, ${duration(sheet)}`}`,
      amountClp: bands.work,
      dye: 'indigo',
    },
    { words: 'Tu ganancia', amountClp: bands.gain, dye: 'smoke' },
    { words: 'El reparto que votaron', amountClp: bands.shares, dye: 'rust' },
    { words: 'El cobro de la tarjeta', amountClp: bands.card, dye: 'leaf' },
    { words: 'El IVA', amountClp: bands.vat, dye: 'michay' },
  ].filter(({ amountClp }) => amountClp !== 0)
  return (
    <StepScreen
      draft={draft}
      step="price"
      view="result"
      title="Para que te convenga, cóbralo a"
      beside={
        <LinkButton href={draftPath(draft.id, 'price')} isPlain>
          Poner otro
        </LinkButton>
      }
      missing={[]}
      next={{
        view: after('price', draft),
        label: `Usar ${clp(priceClp)}`,
        before: () => changeVariant(0, { priceClp }),
      }}
    >
      <p class="sum">
        <span class="num">{clp(priceClp)}</span>
        <span class="soft">{draft.content.title}</span>
      </p>
      {perHour !== null && <PerHour left={perHour} wanted={sheet.hourlyRateClp ?? 0} />}
      <figure class="goes">
        <div class="cloth" aria-hidden="true">
          {rows.map(({ dye, amountClp }) => (
            <i key={dye} style={{ flex: Math.max(0, amountClp), background: `var(--${dye})` }} />
          ))}
        </div>
        <table>
          <tbody>
            {rows.map(({ words, amountClp, dye }) => (
              <tr key={dye}>
                <td>
                  <i class="strand" style={{ background: `var(--${dye})` }} />
                </td>
                <th scope="row">{words}</th>
                <td>{clp(amountClp)}</td>
              </tr>
            ))}
            <tr class="total">
              <td />
              <th scope="row">Precio</th>
              <td>{clp(priceClp)}</td>
            </tr>
          </tbody>
        </table>
      </figure>
      <p class="small soft">
        El reparto es el que votaron el <Day of={terms.assemblyDate} />.
      </p>
      <a class="more" href={draftPath(draft.id, 'sheet')}>
        Cambiar mis horas o mis gastos
      </a>
    </StepScreen>
  )
}
