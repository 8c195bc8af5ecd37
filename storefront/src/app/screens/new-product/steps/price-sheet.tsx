import { useActing } from '../../../acting.ts'
import type { Draft } from '../../../product/draft.ts'
import { changeDraft } from '../../../product/open-draft.ts'
import { emptySheet, hoursOf, type SheetFields, suggestedPrice } from '../../../product/sheet.ts'
import { NumberField } from '../fields/number-field.tsx'
import { StepScreen } from './step-screen.tsx'

const nothingToCount = {
  step: 'price',
  field: 'sheet',
  words: 'Falta algo para sacar la cuenta: lo que gastas o lo que te demoras.',
} as const

const unpaid = {
  step: 'price',
  field: 'rate',
  words: 'Falta cuánto quieres ganar por hora: tu trabajo también cuesta.',
} as const

const isUnpaid = (sheet: SheetFields) => hoursOf(sheet) > 0 && !sheet.hourlyRateClp

/** A detour that nobody has to take: what it costs and how long it takes, and what to ask for it. */
export function PriceSheet({ draft }: { draft: Draft }) {
  const { home } = useActing()
  const sheet = draft.sheet ?? emptySheet
  const put = (change: Partial<SheetFields>) =>
    changeDraft((now) => ({ ...now, sheet: { ...emptySheet, ...now.sheet, ...change } }))
  const price = suggestedPrice(sheet, home.priceTerms)
  return (
    <StepScreen
      draft={draft}
      step="price"
      view="sheet"
      title="Saquemos la cuenta"
      next={{ view: 'result', label: 'Ver el precio' }}
      missing={price === null ? [nothingToCount] : isUnpaid(sheet) ? [unpaid] : []}
    >
      {(wrong) => (
        <>
          <p>De uno, aunque hagas varios de una vez.</p>
          <NumberField
            label="Lo que gastas en materiales"
            of="pesos"
            unit="$"
            max={9_000_000}
            hasFocus={sheet.materialsClp === null}
            value={sheet.materialsClp}
            onNumber={(materialsClp) => put({ materialsClp })}
            error={wrong('sheet')}
          />
          <NumberField
            label="El envase y la etiqueta"
            of="pesos"
            unit="$"
            max={9_000_000}
            value={sheet.packagingClp}
            onNumber={(packagingClp) => put({ packagingClp })}
          />
          <fieldset class="pair">
            <legend>Lo que te demoras</legend>
            <NumberField
              label="Horas"
              of="hours"
              max={500}
              value={sheet.hours}
              onNumber={(hours) => put({ hours })}
            />
            <NumberField
              label="Minutos"
              of="minutes"
              max={59}
              value={sheet.minutes}
              onNumber={(minutes) => put({ minutes })}
            />
          </fieldset>
          <NumberField
            label="Lo que quieres ganar por hora"
            of="pesos"
            unit="$"
            max={900_000}
            isLast
            value={sheet.hourlyRateClp}
            error={wrong('rate')}
            onNumber={(hourlyRateClp) => put({ hourlyRateClp })}
          />
        </>
      )}
    </StepScreen>
  )
}
