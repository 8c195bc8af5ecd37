/** What a person wrote in a field of a form, or undefined when she left it empty. */
export function written(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}
