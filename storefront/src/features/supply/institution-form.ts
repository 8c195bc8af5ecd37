import { formText } from '../../lib/http/form.ts'

export const INSTITUTION = [
  { name: 'name', label: 'Institución', autocomplete: 'organization', maxlength: 100 },
  { name: 'rut', label: 'RUT', hint: 'El de la institución: 76.543.210-3.', maxlength: 20 },
  { name: 'activity', label: 'Giro', maxlength: 80 },
  { name: 'address', label: 'Dirección', autocomplete: 'street-address', maxlength: 120 },
  { name: 'commune', label: 'Comuna', maxlength: 60 },
  { name: 'contactName', label: 'Con quién hablamos', autocomplete: 'name', maxlength: 80 },
  { name: 'contactEmail', label: 'Su correo', type: 'email', autocomplete: 'email', maxlength: 160 },
  { name: 'contactPhone', label: 'Su teléfono', type: 'tel', autocomplete: 'tel', maxlength: 40 },
] as const

/** The fields as they were typed: the store reads them. */
export const institutionIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(INSTITUTION.map(({ name }) => [name, formText(form, name)]))
