import { useState } from 'preact/hooks'
import type { Draft } from '../../product/draft.ts'
import { missingIn } from '../../product/missing.ts'
import { FoodFields } from './food-fields.tsx'
import { Parcel } from './parcel.tsx'
import { StepScreen } from './step-screen.tsx'
import { ThingFields } from './thing-fields.tsx'
import type { Wrong } from './wrong.ts'

export function KindStep({ draft }: { draft: Draft }) {
  const [isStopped, setStopped] = useState(false)
  const missing = missingIn(draft).filter(({ step }) => step === 'kind')
  const wrong: Wrong = (field) =>
    isStopped ? (missing.find((one) => one.field === field)?.words ?? null) : null
  const isFood = draft.content.kind === 'food'
  return (
    <StepScreen
      draft={draft}
      step="kind"
      title={isFood ? 'Lo que hay que decir de un alimento' : '¿De qué está hecho?'}
      stop={() => missing[0]?.words ?? null}
      onStop={() => {
        setStopped(true)
        // The first one that is missing, once it says so.
        requestAnimationFrame(() =>
          document
            .querySelector<HTMLElement>('.bad input, .bad textarea, fieldset[aria-describedby] input')
            ?.focus(),
        )
      }}
    >
      {isFood ? (
        <FoodFields content={draft.content} wrong={wrong} />
      ) : (
        <ThingFields content={draft.content} wrong={wrong} />
      )}
      <Parcel content={draft.content} wrong={wrong} />
    </StepScreen>
  )
}
