/** The fields of a posted form, or null when the body is none (too long, cut off, another type). */
export const readForm = (request: Request): Promise<FormData | null> => request.formData().catch(() => null)

export const unreadableForm = 'No pudimos leer lo que mandaste. Vuelve atrás e inténtalo de nuevo.'

/** A field as text; what is missing or a file is empty. */
export function formText(form: FormData | null, name: string): string {
  const value = form?.get(name)
  return typeof value === 'string' ? value : ''
}
