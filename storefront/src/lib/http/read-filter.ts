import { readPesos } from '../../../../store/src/kernel/text/number-text.ts'
import { cutText, plainLine } from '../../../../store/src/kernel/text/plain-text.ts'
import { type ProductFilter, type Sort, sorts } from '../paths.ts'

/** Pesos as a person writes them; what is no price, or could be two, narrows nothing. */
function pesos(text: string | null): number | undefined {
  const read = text?.trim() ? readPesos(text, 99_999_999) : { problem: '' }
  return 'value' in read ? read.value : undefined
}

const short = (value: string | null) => plainLine(cutText(value ?? '', 80)) || undefined

export function readFilter(query: URLSearchParams): ProductFilter {
  const sort = query.get('orden')
  const page = Number(/^\d{1,4}$/.exec(query.get('pagina') ?? '')?.[0] ?? 1)
  return {
    category: short(query.get('categoria')),
    group: short(query.get('grupo')),
    association: short(query.get('asociacion')),
    commune: short(query.get('comuna')),
    q: short(query.get('q')),
    sort: sort && Object.hasOwn(sorts, sort) ? (sort as Sort) : undefined,
    page: Math.min(4000, Math.max(1, page)),
    isAvailable: query.get('disponibles') === '1' || undefined,
    minPrice: pesos(query.get('desde')),
    maxPrice: pesos(query.get('hasta')),
    reaches: short(query.get('llega')),
  }
}
