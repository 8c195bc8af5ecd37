import { type Draft, FOOD_STEPS, isBeyond, type Step, STEPS } from '../../product/draft.ts'

/** What the wizard may show: a step, or the detour of the price sheet. */
export type View = Step | 'sheet' | 'result'

const words: Record<View, string> = {
  photos: 'fotos',
  what: 'nombre',
  price: 'precio',
  sheet: 'cuenta',
  result: 'conviene',
  amount: 'cuantas',
  holds: 'trae',
  contains: 'lleva',
  allergens: 'alergenos',
  added: 'agregado',
  expiry: 'vence',
  storage: 'guarda',
  authorization: 'permiso',
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

const ofFood: readonly Step[] = FOOD_STEPS
const usual: readonly Step[] = ['storage', 'authorization']

const isAsked = (step: Step, { content, isUsual }: Draft) =>
  !ofFood.includes(step) || (content.kind === 'food' && !(isUsual && usual.includes(step)))

/** Once she saw the preview, each step leads back to it. */
export const after = (step: Step, draft: Draft): Step =>
  (draft.step !== 'preview' && STEPS.find((next) => isBeyond(next, step) && isAsked(next, draft))) ||
  'preview'

export const farthest = (step: Step, reached: Step): Step => (isBeyond(step, reached) ? step : reached)

const MAIN = 5

/** "2 de 5", and how much of the thread is woven. What is asked of a food counts by itself: it is the fifth. */
export function progressOf(step: Step, draft: Draft): { note: string; woven: [number, number] } {
  const place = STEPS.indexOf(step) + 1
  if (place < MAIN || draft.content.kind !== 'food') {
    const now = Math.min(place, MAIN)
    return { note: `${now} de ${MAIN}`, woven: [now, MAIN] }
  }
  const questions = STEPS.slice(MAIN - 1, -1).filter((one) => one === step || isAsked(one, draft))
  const now = questions.indexOf(step) + 1
  return {
    note: `Dato ${now} de ${questions.length}`,
    woven: [MAIN - 1 + now / questions.length, MAIN],
  }
}
