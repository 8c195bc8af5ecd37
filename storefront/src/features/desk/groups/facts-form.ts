import { formText } from '../../../lib/http/form.ts'

/** The fields of `GroupFacts.astro`, as the store reads them. */
export const factsOf = (form: FormData) => ({
  name: formText(form, 'name'),
  communeCode: formText(form, 'comuna'),
  locality: formText(form, 'locality'),
  trade: formText(form, 'trade'),
})
