import { valueAt, type ProductField } from './product-fields.ts'

type How = {
  /** As its line says. */
  as?: string | undefined
  /** How a day is written there. */
  day: (text: string) => string
  /** Two are compared: a no and a zero are said too. */
  isCompared?: boolean
}

/** What a product says in a plain field, in words; empty when it says nothing. */
export function fieldWords(content: object, field: ProductField, { as, day, isCompared }: How): string {
  const value = valueAt(content, field.path)
  if (typeof value === 'boolean') return value ? (!isCompared && as) || 'Sí' : isCompared ? 'No' : ''
  if (typeof value === 'number') {
    const digits = String(value).replace('.', ',')
    return value || isCompared ? (as?.replace('#', digits) ?? digits) : ''
  }
  if (!value) return ''
  if (field.type === 'choice') return field.options.find((one) => one.value === value)?.name ?? value
  return (as ?? field.type) === 'day' ? day(value) : value
}
