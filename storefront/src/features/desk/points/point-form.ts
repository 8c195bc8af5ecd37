import { formText } from '../../../lib/http/form.ts'

/** The fields of `PointFields.astro`, as the store reads them. A day left empty is none. */
export const factsOf = (form: FormData) => ({
  name: formText(form, 'name'),
  address: formText(form, 'address'),
  communeCode: formText(form, 'comuna'),
  hours: formText(form, 'hours'),
  instructions: formText(form, 'instructions'),
  dates: datesOf(form),
})

export const datesOf = (form: FormData): string[] =>
  form.getAll('dates').flatMap((date) => (typeof date === 'string' && date ? [date] : []))
