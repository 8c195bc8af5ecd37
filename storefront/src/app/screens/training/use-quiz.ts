import { type RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { keepAnswer, keptAnswer } from '../../answers.ts'
import { type Chosen, chosenOf, firstUnanswered } from '../../training/answers-of.ts'

/** What she chose outlives the tab, and goes when another one enters. */
const kept = (lesson: string) => `quiz ${lesson}`

/** The questions of a lesson as they stand in its page, which the shop drew. */
export function useQuiz(
  page: RefObject<HTMLElement | null>,
  lesson: string,
  html: string | undefined,
  isShut: boolean,
) {
  const fields = () => [...(page.current?.querySelectorAll<HTMLInputElement>('.asked input') ?? [])]

  useEffect(() => {
    if (!html) return
    void keptAnswer<Chosen>(kept(lesson)).then((before) => {
      for (const field of fields()) if (before?.value[field.name]?.includes(field.value)) field.checked = true
    })
    const here = page.current
    const note = () => {
      here?.querySelector('.says')?.remove()
      void keepAnswer(kept(lesson), chosenOf(fields()))
    }
    const stay = (event: Event) => event.preventDefault()
    here?.addEventListener('change', note)
    here?.addEventListener('submit', stay)
    return () => {
      here?.removeEventListener('change', note)
      here?.removeEventListener('submit', stay)
    }
  }, [html, lesson])
  useEffect(() => {
    for (const field of fields()) field.disabled = isShut
  }, [html, isShut])

  /** `null`: there are no questions. False: one has no answer yet, and she is taken to it. */
  return (): Chosen | null | false => {
    const chosen = chosenOf(fields())
    const lacking = firstUnanswered(chosen)
    if (lacking !== null) showLacking(fields().find(({ name }) => name === lacking))
    return lacking !== null ? false : Object.keys(chosen).length > 0 ? chosen : null
  }
}

function showLacking(field: HTMLInputElement | undefined) {
  const question = field?.closest('fieldset')
  if (!question) return
  question.querySelector('.says')?.remove()
  const words = document.createElement('p')
  words.className = 'says'
  words.role = 'alert'
  words.textContent = 'Falta responder esta.'
  question.querySelector('legend')?.after(words)
  question.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
