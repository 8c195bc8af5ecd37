import { numberOfWords } from './number-words'

/** A number, or what to ask the person who wrote it. */
export type NumberRead = { value: number } | { problem: string }

/** Which number is meant: what may stand beside it, and how it is asked for again. */
export type NumberKind = keyof typeof BESIDE
type Wanted = {
  of: NumberKind
  min?: number
  max?: number
}

/** What people write after a number of each kind, and means nothing more. */
const BESIDE = {
  pesos: beside('clp|pesos?|c/u|cada un[oa]'),
  units: beside('u|un|uni|unid|unidad|unidades|uds?'),
  grams: beside('g|gr|grs|gramos?'),
  centimetres: beside('cms?|cent[ií]metros?'),
  days: beside('d[ií]as?'),
  hours: beside('h|hrs?|horas?'),
  minutes: beside('min|minutos?'),
  /** Of labels: milligrams, kilocalories. */
  nutrients: beside('mg|g|kcal'),
  percents: beside('%|por ciento'),
} as const

function beside(words: string): RegExp {
  return new RegExp(`(\\d|\\S\\s)(?:${words})\\.?$`, 'i')
}

const HAS_FRACTIONS = new Set<NumberKind>(['centimetres', 'nutrients', 'percents'])
export const hasFractions = (of: NumberKind): boolean => HAS_FRACTIONS.has(of)
const LONGEST = 40

const group = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')
const quoted = (typed: string) => `«${typed.slice(0, LONGEST)}»`

/**
 * The only reader of numbers that people write. Chile writes `4.200` for thousands and `4,5` for halves; `4,200` comes
 * from elsewhere or is a half, so it is asked about. It never guesses: what can be read in two ways has a problem.
 * A number (a cell of a workbook) is taken as it is.
 */
export function readNumber(typed: string | number, wanted: Wanted): NumberRead {
  const read = typeof typed === 'number' ? { value: typed } : readText(typed, wanted)
  return 'problem' in read ? read : inBounds(read.value, wanted)
}

/** Whole pesos. */
export const readPesos = (typed: string | number, max = 999_999_999) =>
  readNumber(typed, { of: 'pesos', max })
/** How many. */
export const readUnits = (typed: string | number, max = 999_999_999) =>
  readNumber(typed, { of: 'units', max })

/** A percentage, in basis points: `2,89 %` is 289. What is finer than that is asked about, not rounded. */
export function readBasisPoints(typed: string | number): NumberRead {
  const read = readNumber(typed, { of: 'percents', max: 100 })
  if ('problem' in read) return read
  const value = Math.round(read.value * 100)
  if (value / 100 !== read.value)
    return { problem: 'Un porcentaje va con dos decimales a lo más, como 2,89.' }
  return { value }
}

function readText(typed: string, { of }: Wanted): NumberRead {
  const text = bare(typed, of)
  if (text === '' || /^[-–—]$/.test(text)) return { problem: 'Falta el número. Si no hay, escribe 0.' }
  const words = numberOfWords(text)
  if (words !== null) return { value: words }
  if (/^[-−–]\s*[\d.,]+$|^\([\d.,]+\)$/.test(text)) return { problem: 'No puede ser menos que cero.' }
  return readDigits(text, of) ?? { problem: `No entendimos ${quoted(typed.trim())}. ${example(of)}` }
}

/** Without what stands beside the digits and means nothing. */
function bare(typed: string, of: NumberKind): string {
  const text = typed.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
  if (of !== 'pesos') return text.replace(BESIDE[of], '$1').trim()
  return text
    .replace(BESIDE.pesos, '$1')
    .replace(/[.,]?\s*[-–—]$/, '')
    .replace(/^(?:clp\s*)?\$?\s*|\s*\$$/gi, '')
    .trim()
}
const UNSEEN = /[\p{Cf}\p{Cc}]/gu

function readDigits(text: string, of: NumberKind): NumberRead | null {
  if (/^\d{1,12}$/.test(text)) return { value: Number(text) }
  // Thousands: 4.200, 1.250.000, 4 200, 1'250'000; with cents of zero, 4.200,00. Of elsewhere only when it is plain.
  const plain =
    /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(text) ??
    /^([1-9]\d{0,2}(?:[ ']\d{3})+)(?:,(\d{1,2}))?$/.exec(text) ??
    /^([1-9]\d{0,2}(?:,\d{3}){2,})(?:\.(\d{1,2}))?$/.exec(text) ??
    /^([1-9]\d{0,2},\d{3})\.(\d{1,2})$/.exec(text)
  const [, whole = '', cents = '0'] = plain ?? []
  // A measure of 12.500 cm is more likely 12 and a half.
  if (plain && HAS_FRACTIONS.has(of) && /^\d+\.\d{3}$/.test(text)) return twoWays(text, of)
  if (plain) return { value: Number(`${whole.replace(/\D/g, '')}.${cents}`) }
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return twoWays(text, of)
  const fraction = /^(\d{1,9})[.,](\d+)$/.exec(text)
  if (!fraction) return null
  // Nothing costs four pesos: 4.0 and 4,00 are four thousand cut short, or none.
  if (of === 'pesos' && Number(fraction[1]) < 100)
    return { problem: `${quoted(text)} no son pesos enteros. ${example(of)}` }
  return { value: Number(`${fraction[1]}.${fraction[2]}`) }
}

function twoWays(text: string, of: NumberKind): NumberRead {
  const thousands = text.replace(/\D/g, '')
  const fraction = Number(text.replace(',', '.'))
  const small = String(fraction).replace('.', ',')
  const other =
    HAS_FRACTIONS.has(of) || Number.isInteger(fraction)
      ? `si es ${small}, escribe ${small}`
      : 'si no, escribe el número entero'
  return {
    problem: `${quoted(text)} se puede leer de dos maneras. Si son ${group(Number(thousands))}, escribe ${thousands}; ${other}.`,
  }
}

function example(of: NumberKind): string {
  if (of === 'pesos') return 'Va en pesos enteros, como 12990.'
  return HAS_FRACTIONS.has(of) ? 'Va en números, como 12,5.' : 'Va en números enteros, como 12.'
}

function inBounds(value: number, { of, min = 0, max = 999_999_999 }: Wanted): NumberRead {
  if (!Number.isFinite(value)) return { problem: example(of) }
  if (value < 0) return { problem: 'No puede ser menos que cero.' }
  if (!HAS_FRACTIONS.has(of) && !Number.isInteger(value)) return { problem: example(of) }
  if (value < min) return { problem: `Tiene que ser ${group(min)} o más.` }
  if (value > max) return { problem: `Es demasiado: a lo más ${group(max)}. Revísalo.` }
  return { value }
}
