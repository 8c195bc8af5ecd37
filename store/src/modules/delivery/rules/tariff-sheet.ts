import type { RateBand, RateDays, Territory } from '../../../contracts'
import type { WrongLine } from '../../../contracts/desk/settings'
import { readNumber, readPesos } from '../../../kernel/text/number-text'
import { slug } from '../../../kernel/text/slug'
import { ZONE_NAME } from './territory'

/** A tariff as sheets that somebody edits in her program: one of rates, one of communes. Cells are text, or numbers of a workbook. */
export type Row = (string | number)[]
export type Commune = readonly [code: string, name: string, province: string, region: string]
export type Reach = { zone: string; isBranchOnly: boolean }

export const RATE_COLUMNS = [
  'Zona',
  'Hasta (gramos)',
  'A domicilio',
  'A sucursal',
  'Días a domicilio',
  'Días a sucursal',
]
export const COMMUNE_COLUMNS = ['Código', 'Comuna', 'Región', 'Zona', 'Llega a domicilio']

const daysText = ([min, max]: RateDays) => (min === max ? String(min) : `${min} a ${max}`)

export const rateRows = ({ rates }: Territory): Row[] =>
  Object.entries(rates).flatMap(([zone, { days, bands }]) =>
    bands.map(([grams, home, branch]) => [
      zone,
      grams,
      home,
      branch,
      daysText(days.home),
      daysText(days.branch),
    ]),
  )

/** @param reachOf a commune's, by its code */
export const communeRows = (communes: readonly Commune[], reachOf: (code: string) => Reach): Row[] =>
  communes.map(([code, name, , region]) => {
    const { zone, isBranchOnly } = reachOf(code)
    return [code, name, region, zone, zone === '' ? '' : isBranchOnly ? 'no' : 'sí']
  })

type Found<T> = { said: T; wrong: WrongLine[] }
type Cells = { line: number; of: (column: string) => string | number }

const textOf = (cell: string | number | undefined) => String(cell ?? '').trim()

/** The rows below the headers, by their names. */
function bodyOf(sheet: WrongLine['sheet'], columns: string[], rows: Row[]): Found<Cells[]> {
  const at = rows.findIndex((row) => row.some((cell) => textOf(cell) !== ''))
  const header = (rows[at] ?? []).map((cell) => slug(textOf(cell)))
  const missing = columns.filter((column) => !header.includes(slug(column)))
  if (missing.length > 0) {
    const words = `Faltan columnas: ${missing.join(', ')}. Baja la tabla de ahora y edítala, sin cambiar los títulos.`
    return { said: [], wrong: [{ sheet, line: Math.max(at + 1, 0), words }] }
  }
  const said = rows.flatMap((row, index) =>
    index <= at || row.every((cell) => textOf(cell) === '')
      ? []
      : [{ line: index + 1, of: (column: string) => row[header.indexOf(slug(column))] ?? '' }],
  )
  const words = 'No tiene filas. Baja la tabla de ahora y edítala.'
  return { said, wrong: said.length === 0 ? [{ sheet, line: 0, words }] : [] }
}

const DAYS = /^(\d{1,2})(?:\s*(?:a|-|–|y)\s*(\d{1,2}))?(?:\s*d[ií]as?)?$/i
const MAX_DAYS = 60
const MAX_GRAMS = 1_000_000
const MAX_PRICE_CLP = 1_000_000

function readDays(cell: string | number): RateDays | string {
  const [, min, max = min] = DAYS.exec(textOf(cell)) ?? []
  if (min === undefined || max === undefined) return 'Los días van así: «2 a 4», o «3».'
  const days: RateDays = [Number(min), Number(max)]
  if (days[0] > days[1]) return `«${textOf(cell)}»: el plazo más corto va primero.`
  return days[1] > MAX_DAYS ? `Los días son a lo más ${MAX_DAYS}.` : days
}

const sameDays = (a: RateDays, b: RateDays) => a[0] === b[0] && a[1] === b[1]

/** All rates, zone by zone in the order of the sheet. Each zone has its days in its first row, and may repeat them. */
export function ratesOfRows(rows: Row[]): Found<Territory['rates']> {
  const { said: body, wrong } = bodyOf('rates', RATE_COLUMNS, rows)
  const rates: Record<string, { days: { home: RateDays; branch: RateDays }; bands: RateBand[] }> = {}
  const named = new Map<string, string>()
  for (const { line, of } of body) {
    const no = (words: string) => void wrong.push({ sheet: 'rates', line, words })
    const typed = textOf(of('Zona'))
    if (!ZONE_NAME.test(typed)) {
      no(
        typed === '' ? 'Falta la zona.' : `«${typed}» no sirve como nombre de zona: va con letras y números.`,
      )
      continue
    }
    const zone = named.get(slug(typed)) ?? typed
    named.set(slug(typed), zone)
    const numbers = [
      readNumber(of('Hasta (gramos)'), { of: 'grams', min: 1, max: MAX_GRAMS }),
      readPesos(of('A domicilio'), MAX_PRICE_CLP),
      readPesos(of('A sucursal'), MAX_PRICE_CLP),
    ]
    const names = ['Hasta (gramos)', 'A domicilio', 'A sucursal']
    for (const [at, read] of numbers.entries()) if ('problem' in read) no(`${names[at]}: ${read.problem}`)
    const [grams = 0, home = 0, branch = 0] = numbers.map((read) => ('value' in read ? read.value : 0))
    const before = rates[zone]
    const daysOf = (mode: 'home' | 'branch', column: string): RateDays => {
      if (before && textOf(of(column)) === '') return before.days[mode]
      const days = readDays(of(column))
      if (typeof days === 'string') no(`${column}: ${days}`)
      else if (before && !sameDays(days, before.days[mode]))
        no(
          `${column}: la zona «${zone}» dice «${daysText(before.days[mode])}» más arriba. Son los mismos en toda la zona.`,
        )
      return typeof days === 'string' ? [0, 0] : days
    }
    const days = { home: daysOf('home', 'Días a domicilio'), branch: daysOf('branch', 'Días a sucursal') }
    if (before?.bands.some(([known]) => known >= grams))
      no(`En la zona «${zone}» los pesos van de menor a mayor, sin repetir.`)
    rates[zone] = { days: before?.days ?? days, bands: [...(before?.bands ?? []), [grams, home, branch]] }
  }
  return { said: rates, wrong }
}

const YES = ['si', 's', 'x', '1']
const NO = ['no', 'n', '0', 'solo-sucursal']

/** What is said of each commune in the sheet, by its code. An empty zone: nothing is carried there. */
export function reachOfRows(
  rows: Row[],
  communes: readonly Commune[],
): Found<Map<string, Reach & { line: number }>> {
  const { said: body, wrong } = bodyOf('communes', COMMUNE_COLUMNS, rows)
  const names = new Map(communes.map(([code, name]) => [code, name]))
  const said = new Map<string, Reach & { line: number }>()
  for (const { line, of } of body) {
    const no = (words: string) => void wrong.push({ sheet: 'communes', line, words })
    const code = textOf(of('Código')).padStart(5, '0')
    const name = names.get(code)
    const zone = textOf(of('Zona'))
    const home = slug(textOf(of('Llega a domicilio')))
    if (name === undefined) no(`No hay una comuna con el código ${textOf(of('Código')) || '(vacío)'}.`)
    else if (slug(textOf(of('Comuna'))) !== slug(name))
      no(`El código ${code} es de ${name}, y la fila dice «${textOf(of('Comuna'))}».`)
    else if (said.has(code)) no(`${name} está dos veces.`)
    else if (zone !== '' && !ZONE_NAME.test(zone)) no(`«${zone}» no sirve como nombre de zona.`)
    else if (zone !== '' && ![...YES, ...NO].includes(home)) no('«Llega a domicilio» va con sí o no.')
    else said.set(code, { zone, isBranchOnly: zone !== '' && NO.includes(home), line })
  }
  return { said, wrong }
}
