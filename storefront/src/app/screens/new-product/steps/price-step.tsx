import { PRODUCT_LIMITS } from '../../../../../../store/src/contracts/product/product-limits.ts'
import { clp } from '../../../../lib/format.ts'
import { useActing } from '../../../acting.ts'
import { changeVariant } from '../../../product/change.ts'
import type { Draft } from '../../../product/draft.ts'
import { leftPerHour } from '../../../product/sheet.ts'
import { Notice } from '../../../ui/notice.tsx'
import { NumberField } from '../fields/number-field.tsx'
import { StepScreen } from './step-screen.tsx'
import { draftPath } from '../steps.ts'

export function PriceStep({ draft }: { draft: Draft }) {
  const { home } = useActing()
  const { variants } = draft.content
  const price = variants[0]?.priceClp ?? null
  const perHour = draft.sheet && price ? leftPerHour(draft.sheet, home.priceTerms, price) : null
  return (
    <StepScreen draft={draft} step="price" title="¿A cuánto lo vendes?">
      {(wrong) => (
        <>
          {variants.map((variant, i) => (
            <NumberField
              key={variant.id ?? i}
              isBig
              hasFocus={i === 0 && price === null}
              isLast={i === variants.length - 1}
              of="pesos"
              unit="$"
              label={variant.title ?? 'Precio'}
              hint={
                home.priceTerms.hasVat ? 'Con IVA: lo que paga quien compra.' : 'Lo que paga quien compra.'
              }
              value={variant.priceClp}
              max={PRODUCT_LIMITS.priceClp}
              error={variant.priceClp ? null : wrong('variants')}
              onNumber={(priceClp) => changeVariant(i, { priceClp })}
            />
          ))}
          {perHour !== null && <PerHour left={perHour} wanted={draft.sheet?.hourlyRateClp ?? 0} />}
          {variants.length === 1 && (
            <a class="more" href={draftPath(draft.id, 'sheet')}>
              {draft.sheet ? 'Ver la cuenta de tus horas y gastos' : '¿Te ayudo a calcularlo?'}
            </a>
          )}
        </>
      )}
    </StepScreen>
  )
}

export function PerHour({ left, wanted }: { left: number; wanted: number }) {
  if (left < 0)
    return (
      <Notice kind="trouble" lead={`Pierdes ${clp(-left)} por hora.`}>
        A ese precio no alcanzas a cubrir lo que gastas.
      </Notice>
    )
  const isEnough = left >= wanted
  return (
    <Notice kind={isEnough ? 'done' : 'plain'} lead={`Por hora te quedan ${clp(left)}.`}>
      {wanted > 0 && `Te habías propuesto ${clp(wanted)}.`}
    </Notice>
  )
}
