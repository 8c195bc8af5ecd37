import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Draft, Step } from '../../../product/draft.ts'
import { type Missing, missingIn } from '../../../product/missing.ts'
import { paths } from '../../../paths.ts'
import { go } from '../../../router.tsx'
import { Button } from '../../../ui/button.tsx'
import { Screen } from '../../../ui/screen.tsx'
import { showWrong } from '../../../ui/show-wrong.ts'
import { KeepingTrouble } from '../keeping-trouble.tsx'
import { after, draftPath, progressOf, type View } from '../steps.ts'
import type { Wrong } from '../fields/wrong.ts'

const FORM = 'paso'

type Props = {
  draft: Draft
  step: Step
  view?: View
  title: string
  /** Left of «Seguir». */
  beside?: ComponentChildren
  /** What keeps her here, said when she wants to go on; of itself, what the draft lacks of this step. */
  missing?: Missing[]
  next?: { view: View; label: string; before?: () => void }
  hasNoNext?: boolean
  children: ComponentChildren | ((wrong: Wrong) => ComponentChildren)
}

/** One question. The keyboard's own key goes on, like the button. */
export function StepScreen({
  draft,
  step,
  view = step,
  title,
  beside,
  missing = missingIn(draft).filter((one) => one.step === step),
  next,
  hasNoNext,
  children,
}: Props) {
  const [isStopped, setStopped] = useState(false)
  const wrong: Wrong = (field) =>
    isStopped ? (missing.find((one) => one.field === field)?.words ?? null) : null
  const { note, woven } = progressOf(step, draft)
  const isChange = draft.step === 'preview'
  const onward = next?.view ?? after(step, draft)
  const goOn = (form: HTMLFormElement) => {
    if (missing.length > 0 || hasOpenQuestion(form)) {
      setStopped(true)
      return showWrong()
    }
    next?.before?.()
    go(draftPath(draft.id, onward), { instead: isChange && onward === 'preview' })
  }
  return (
    <Screen
      title={title}
      back={
        step === 'photos'
          ? { to: paths.products, label: 'Salir' }
          : { to: draftPath(draft.id, 'preview'), label: 'Atrás' }
      }
      note={isChange ? '' : note}
      progress={woven}
      step={`${draft.id} ${view}`}
      bar={
        <>
          {beside}
          {!hasNoNext && (
            <Button type="submit" form={FORM}>
              {next?.label ?? (isChange ? 'Listo' : 'Seguir')}
            </Button>
          )}
        </>
      }
    >
      <KeepingTrouble />
      <form
        id={FORM}
        class="body step"
        noValidate
        onKeyDown={nextField}
        onSubmit={(event) => {
          event.preventDefault()
          goOn(event.currentTarget)
        }}
      >
        {typeof children === 'function' ? children(wrong) : children}
      </form>
    </Screen>
  )
}

/** A number that could be read in two ways: its field says so. */
function hasOpenQuestion(form: HTMLFormElement): boolean {
  const fields = [...form.querySelectorAll<HTMLInputElement>('.number input')]
  return fields.filter((field) => !field.checkValidity()).length > 0
}

/** «Siguiente» on her keyboard goes to the next field; from the last one it goes on. */
function nextField(event: KeyboardEvent & { currentTarget: HTMLFormElement }) {
  const at = event.target
  if (event.key !== 'Enter' || event.isComposing || !(at instanceof Element) || !isTyped(at)) return
  // Where she tells a story the key makes a new line.
  if (at instanceof HTMLTextAreaElement && at.enterKeyHint !== 'next') return
  const fields = [...event.currentTarget.elements].filter(isTyped)
  event.preventDefault()
  const next = fields[fields.indexOf(at) + 1]
  if (next) next.focus()
  else event.currentTarget.requestSubmit()
}

const typed = /^(text|date|textarea)$/

/** Where she types, and sees: what is folded up is not on the way. */
const isTyped = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  typed.test(element.type) &&
  element.checkVisibility()
