import type { ComponentChildren } from 'preact'
import type { Draft, Step } from '../../product/draft.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import { Button } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { KeepingTrouble } from './keeping-trouble.tsx'
import { after, draftPath, progressOf, type View } from './steps.ts'

const FORM = 'paso'

type Props = {
  draft: Draft
  step: Step
  view?: View
  title: string
  /** Left of «Seguir». */
  beside?: ComponentChildren
  /** What keeps her here, said when she wants to go on; null: go on. */
  stop?: () => string | null
  onStop?: () => void
  next?: { view: View; label: string; before?: () => void }
  hasNoNext?: boolean
  children: ComponentChildren
}

/** One question. The keyboard's own key goes on, like the button. */
export function StepScreen({
  draft,
  step,
  view = step,
  title,
  beside,
  stop,
  onStop,
  next,
  hasNoNext,
  children,
}: Props) {
  const [now, all] = progressOf(step)
  const isChange = draft.step === 'preview'
  const onward = next?.view ?? after(step, draft.step)
  const goOn = () => {
    if (stop?.()) {
      onStop?.()
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
      note={isChange ? '' : `${now} de ${all}`}
      progress={[now, all]}
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
          goOn()
        }}
      >
        {children}
      </form>
    </Screen>
  )
}

/** «Siguiente» on her keyboard goes to the next field; from the last one it goes on. */
function nextField(event: KeyboardEvent & { currentTarget: HTMLFormElement }) {
  const at = event.target
  if (event.key !== 'Enter' || event.isComposing || !(at instanceof HTMLInputElement)) return
  const fields = [...event.currentTarget.elements].filter(isTyped)
  const next = fields[fields.indexOf(at) + 1]
  if (!isTyped(at) || !next) return
  event.preventDefault()
  next.focus()
}

const typed = /^(text|date|textarea)$/

/** Where she types, and sees: what is folded up is not on the way. */
const isTyped = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  typed.test(element.type) &&
  element.checkVisibility()
