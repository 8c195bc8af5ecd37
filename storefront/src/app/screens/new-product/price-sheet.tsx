import { useState } from 'preact/hooks'
import { useActing } from '../../acting.ts'
import type { Draft } from '../../product/draft.ts'
import { changeDraft } from '../../product/open-draft.ts'
import { emptySheet, type SheetFields, suggestedPrice } from '../../product/sheet.ts'
import { NumberField } from './number-field.tsx'
import { StepScreen } from './step-screen.tsx'

/** A detour that nobody has to take: what it costs and how long it takes, and what to ask for it. */
export function PriceSheet({ draft }: { draft: Draft }) {
  const { home } = useActing()
  const [isStopped, setStopped] = useState(false)
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
      stop={() => (price === null ? 'Falta' : null)}
      onStop={() => setStopped(true)}
    >
      <p>De uno, aunque hagas varios de una vez.</p>
      <NumberField
        label="Lo que gastas en materiales"
        unit="$"
        max={9_000_000}
        hasFocus={sheet.materialsClp === null}
        value={sheet.materialsClp}
        onNumber={(materialsClp) => put({ materialsClp })}
        error={
          isStopped && price === null
            ? 'Falta algo para sacar la cuenta: lo que gastas o lo que te demoras.'
            : null
        }
      />
      <NumberField
        label="El envase y la etiqueta"
        unit="$"
        max={9_000_000}
        value={sheet.packagingClp}
        onNumber={(packagingClp) => put({ packagingClp })}
      />
      <fieldset class="pair">
        <legend>Lo que te demoras</legend>
        <NumberField label="Horas" max={500} value={sheet.hours} onNumber={(hours) => put({ hours })} />
        <NumberField
          label="Minutos"
          max={59}
          value={sheet.minutes}
          onNumber={(minutes) => put({ minutes })}
        />
      </fieldset>
      <NumberField
        label="Lo que quieres ganar por hora"
        unit="$"
        max={900_000}
        isLast
        value={sheet.hourlyRateClp}
        onNumber={(hourlyRateClp) => put({ hourlyRateClp })}
      />
    </StepScreen>
  )
}
