import type { DeskSessionWhole, SessionFacts } from '#contracts'
import { formText } from '../../../lib/http/form.ts'

/** The fields of `SessionFields.astro`, as the store reads them. */
export const factsOf = (form: FormData): Record<keyof SessionFacts, string> => ({
  course: formText(form, 'course'),
  day: formText(form, 'day'),
  from: formText(form, 'from'),
  until: formText(form, 'until'),
  place: formText(form, 'place'),
  places: formText(form, 'places'),
  trainer: formText(form, 'trainer'),
  childcare: formText(form, 'childcare'),
  transport: formText(form, 'transport'),
})

/** Whom a list can name: those on it, whoever was found by name, and who was ticked before another was looked for. */
export type Listed = { id: string; name: string; words: string; isTicked: boolean }

const texts = (form: FormData | null, name: string): string[] =>
  form?.getAll(name).filter((one) => typeof one === 'string') ?? []

export const tickedIn = (form: FormData | null): string[] => [...new Set(texts(form, 'persona'))]

/**
 * Those that are not on the list and can be added to it: found now, or ticked before, whose name the form itself carried.
 * Who is ticked comes first.
 */
export function walkIns(
  form: FormData | null,
  { people, found }: Pick<DeskSessionWhole, 'people' | 'found'>,
): Listed[] {
  const ticked = new Set(tickedIn(form))
  const listed = new Set(people.map(({ memberId }) => memberId))
  const before = [...ticked].flatMap((id): Listed[] => {
    const [name = '', words = ''] = formText(form, `de-${id}`).split('\n')
    return listed.has(id) || !name ? [] : [{ id, name, words, isTicked: true }]
  })
  const known = new Set(before.map(({ id }) => id))
  return [
    ...before,
    ...found
      .filter(({ id }) => !known.has(id) && !listed.has(id))
      .map(({ id, name, of }) => ({ id, name, words: of, isTicked: ticked.has(id) })),
  ]
}

/** What a form carries of one of them, so that she keeps her name while another is looked for. */
export const carriedOf = ({ name, words }: Listed): string => `${name}\n${words}`
