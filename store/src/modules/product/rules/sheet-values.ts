import type { Allergen } from '../../../contracts'
import { ALLERGENS } from '../../../contracts/product/product-limits'
import { slug } from '../../../kernel/text/slug'
import { MONTHS } from '../../../kernel/time/months'

// What people write in the cells of a spreadsheet, or null when it cannot be read. An empty cell is not asked here.

const YES = new Set(['si', 's', 'x', '1', 'true', 'verdadero'])
const NO = new Set(['no', 'n', '0', 'false', 'falso'])

export function readYes(cell: string): boolean | null {
  const word = slug(cell)
  return YES.has(word) ? true : NO.has(word) ? false : null
}

/** `2-3-2027`, `02/03/2027` or `2027-03-02`, as `2027-03-02`. Only days that there are. */
export function readDay(cell: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cell) ?? []
  const iso =
    day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell.slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3))

/** `enero, febrero` or `1, 2`. */
export function readMonths(cell: string): number[] | null {
  const months = listOf(cell).map((word) =>
    /^\d+$/.test(word) ? Number(word) : SHORT_MONTHS.indexOf(slug(word).slice(0, 3)) + 1,
  )
  return months.every((month) => month >= 1 && month <= 12) ? [...new Set(months)] : null
}

const NO_ALLERGEN = /^(?:ningun[oa]?|no|no-(?:tiene|contiene|lleva|hay)|sin-alergenos)$/

/** Only a plain no is none: «no sé» and «sin gluten, con leche» are for a person to write again. */
export function readAllergens(cell: string): Allergen[] | null {
  if (cell.trim() === '-' || NO_ALLERGEN.test(slug(cell))) return []
  const found = listOf(cell).map((word) => ALLERGENS.find((one) => one === slug(word)))
  return found.length > 0 && found.every((one) => one !== undefined) ? [...new Set(found)] : null
}

function listOf(cell: string): string[] {
  return cell.split(/[,;/]|\sy\s/).flatMap((word) => word.trim() || [])
}
