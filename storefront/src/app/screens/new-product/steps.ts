import { isBeyond, type Step, STEPS } from '../../product/draft.ts'

/** What the wizard may show: a step, or the detour of the price sheet. */
export type View = Step | 'sheet' | 'result'

const words: Record<View, string> = {
  photos: 'fotos',
  what: 'nombre',
  price: 'precio',
  sheet: 'cuenta',
  result: 'conviene',
  amount: 'cuantas',
  kind: 'datos',
  preview: 'vista',
}

export const draftPath = (id: string, view: View) =>
  `/grupo/productos/nuevo?borrador=${encodeURIComponent(id)}&paso=${words[view]}`

export function readDraftPath(search: string): { id: string | null; view: View | null } {
  const asked = new URLSearchParams(search)
  const found = Object.entries(words).find(([, word]) => word === asked.get('paso'))
  return { id: asked.get('borrador'), view: (found?.[0] as View | undefined) ?? null }
}

export const stepOf = (view: View): Step => (view === 'sheet' || view === 'result' ? 'price' : view)

export const nextStep = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'preview'

/** Once she saw the preview, each step leads back to it. */
export const after = (step: Step, reached: Step): Step => (reached === 'preview' ? 'preview' : nextStep(step))

export const farthest = (step: Step, reached: Step): Step => (isBeyond(step, reached) ? step : reached)

/** [2, 5], and nothing for the preview: it is not a question. */
export const progressOf = (step: Step): [number, number] => [STEPS.indexOf(step) + 1, STEPS.length - 1]
