import type { DeskOffer, DeskStandard, OfferedUnits, QualificationShown, StandardGroup } from '#contracts'
import { capital, count, day, monthName, monthWords } from '../../../lib/format.ts'
import { units } from '../../../../../store/src/kernel/text/format.ts'
import { barsOf } from '../reports/bars.ts'

type Offered = DeskOffer['standards'][number]

const isSaid = ({ sureUnits, perhapsUnits }: OfferedUnits) => sureUnits + perhapsUnits > 0

/** «mar» */
export const monthShort = (month: string): string => monthName(Number(month.slice(5))).slice(0, 3)

/** «mar 27» */
export const monthHead = (month: string): string => `${monthShort(month)} ${month.slice(2, 4)}`

/** «240»; nothing at all is a dash. */
export const sureWords = (cell: OfferedUnits): string => (isSaid(cell) ? units(cell.sureUnits) : '—')

export const unitsOrDash = (of: number): string => (of > 0 ? units(of) : '—')

/** «+ 60», or nothing. */
export const perhapsWords = ({ perhapsUnits }: OfferedUnits): string =>
  perhapsUnits > 0 ? `+ ${units(perhapsUnits)}` : ''

export const isNothing = (cell: OfferedUnits): boolean => !isSaid(cell)

/** What something was said of comes first. */
export const saidFirst = (standards: readonly Offered[]): Offered[] => [
  ...standards.filter(({ sums }) => sums.some(isSaid)),
  ...standards.filter(({ sums }) => !sums.some(isSaid)),
]

/** The conclusion of the calendar. */
export function offerConclusion({ standards }: DeskOffer): string {
  const said = standards.filter(({ sums }) => sums.some(({ sureUnits }) => sureUnits > 0)).length
  if (standards.length === 0) return 'Todavía no hay fichas técnicas'
  if (said === 0) return 'Ningún grupo ha dicho todavía cuántas va a tener'
  if (said === standards.length) return 'De todas las fichas hay algo seguro en estos meses'
  return `De ${said} de ${count(standards.length, 'ficha')} hay algo seguro en estos meses`
}

const mostOf = (sums: readonly OfferedUnits[]) =>
  sums.reduce((best, { sureUnits }, at) => (sureUnits > (sums[best]?.sureUnits ?? 0) ? at : best), 0)

/** «Marzo de 2027 es el mes con más: 240 seguras y 60 si va bien.» */
export function mostWords({ sums }: Offered, months: readonly string[]): string {
  const at = mostOf(sums)
  const { sureUnits, perhapsUnits } = sums[at] ?? { sureUnits: 0, perhapsUnits: 0 }
  if (sureUnits === 0) return 'En ningún mes hay algo seguro.'
  const more = perhapsUnits > 0 ? ` y ${units(perhapsUnits)} si va bien` : ''
  return `${capital(monthWords(months[at] ?? ''))} es el mes con más: ${units(sureUnits)} seguras${more}.`
}

/** Of what is sure, how much its groups are qualified for; null: all of it. */
export function countedWords({ sums }: Offered): string | null {
  const [sure, counted] = [sums.map((sum) => sum.sureUnits), sums.map((sum) => sum.countedUnits)].map((all) =>
    all.reduce((total, one) => total + one, 0),
  )
  if (sure === counted) return null
  return `De las ${units(sure ?? 0)} seguras, ${units(counted ?? 0)} son de grupos calificados: solo esas se pueden prometer.`
}

const summed = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

/** What of a standard is promised, free and missing, month by month; a row of nothing is left out, but for the free. */
export function promisedRows({ sums, missingUnits }: Offered): { name: string; units: number[] }[] {
  return [
    { name: 'Comprometidas', units: sums.map(({ committedUnits }) => committedUnits) },
    { name: 'Comprometidas que solo salen si va bien', units: sums.map((sum) => sum.onPerhapsUnits) },
    { name: 'Pedidas que faltan', units: missingUnits },
    { name: 'Libres', units: sums.map(({ freeUnits }) => freeUnits) },
  ].filter(({ name, units }) => name === 'Libres' || summed(units) > 0)
}

/** Under the conclusion: what is promised of it all. */
export function promisedWords(standards: readonly Offered[]): string {
  const promised = summed(standards.flatMap(({ sums }) => sums.map((sum) => sum.committedUnits)))
  const free = summed(standards.flatMap(({ sums }) => sums.map((sum) => sum.freeUnits)))
  return promised === 0
    ? 'Todavía no hay nada comprometido.'
    : `Hay ${units(promised)} comprometidas y ${units(free)} libres.`
}

const MOST_WARNINGS = 6

/** Where a promise stands on «si va bien», and where nobody has what is asked for, soonest first. */
export function promiseWarnings(standards: readonly Offered[], months: readonly string[]): string[] {
  const all = months.flatMap((month, at) =>
    standards.flatMap(({ name, unit, sums, missingUnits }) => {
      const [perhaps, missing] = [sums[at]?.onPerhapsUnits ?? 0, missingUnits[at] ?? 0]
      const what = (of: number) => `${units(of)} ${unit} de ${name} en ${monthWords(month)}`
      return [
        ...(missing > 0 ? [`Faltan ${what(missing)}: están pedidos y ningún grupo los tiene.`] : []),
        ...(perhaps > 0 ? [`Hay ${what(perhaps)} comprometidos que solo salen si va bien.`] : []),
      ]
    }),
  )
  const more = all.length - MOST_WARNINGS
  return more > 0 ? [...all.slice(0, MOST_WARNINGS), `Y ${more} más: están en cada ficha.`] : all
}

export const offerBars = ({ sums }: Offered, months: readonly string[]) =>
  barsOf(
    sums.map((sum, at) => ({
      label: monthShort(months[at] ?? ''),
      text: `${sureWords(sum)} ${perhapsWords(sum)}`.trim(),
      amount: sum.sureUnits + sum.perhapsUnits,
      part: sum.sureUnits,
    })),
  )

export const groupsWords = ({ qualified, toMend }: DeskStandard): string =>
  [
    qualified === 0 ? 'Ninguno calificado' : count(qualified, 'calificado'),
    toMend > 0 && `${toMend} por mejorar`,
  ]
    .filter(Boolean)
    .join(', ')

export const qualificationStates: Record<QualificationShown['state'], string> = {
  none: 'Sin prueba',
  to_mend: 'Por mejorar',
  in_force: 'Calificado',
  lapsed: 'Vencida',
  withdrawn: 'Ya no',
}

export function qualificationWords({ state, monthlyUnits, until, toMend }: QualificationShown): string {
  switch (state) {
    case 'in_force':
      return `${units(monthlyUnits)} al mes, hasta el ${day(until ?? '')}.${toMend && ` Por mejorar: ${toMend}`}`
    case 'lapsed':
      return `Venció el ${day(until ?? '')}.`
    case 'to_mend':
    case 'withdrawn':
      return toMend
    case 'none':
      return ''
  }
}

const outcomes: Record<StandardGroup['history'][number]['outcome'], string> = {
  qualified: 'calificó',
  to_mend: 'por mejorar',
  withdrawn: 'ya no',
}

/** «12-11-2026 calificó; 01-10-2026 por mejorar» */
export const historyWords = ({ history }: StandardGroup): string =>
  history.map(({ outcome, triedOn }) => `${day(triedOn)} ${outcomes[outcome]}`).join('; ')

/** In the order in which they are shown. */
export const photoKinds = [
  ['right', 'Así está bien'],
  ['wrong', 'Así no'],
] as const

export const supplyNews: Record<string, string> = {
  foto: 'La foto quedó puesta en la ficha.',
  gtin: 'Quedó anotado el GTIN: las etiquetas que se impriman desde ahora lo llevan.',
  sacada: 'La foto ya no está en la ficha.',
  nueva: 'La ficha quedó anotada: los grupos ya la ven en su celular.',
  votada: 'La nueva versión rige desde ahora. La anterior queda como estaba.',
  calificado: 'Quedó anotado cómo le fue al grupo en la prueba.',
}
