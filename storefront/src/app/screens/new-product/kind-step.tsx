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
      title={isFood ? 'Lo que hay que decir de un alimento' : '¿Cómo es?'}
      stop={() => missing[0]?.words ?? null}
      onStop={() => setStopped(true)}
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
