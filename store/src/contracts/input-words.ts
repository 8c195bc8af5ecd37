import { units as thousands } from '../kernel/text/format.ts'
import { MEASURES, type InputNamed, type Measure, type StandardInput } from './inputs.ts'

const isMeasure = (word: string): word is Measure => MEASURES.some((one) => one === word)

/** «36 unidades», «35 kg» */
export const amountWords = (amount: number, measure: Measure): string =>
  measure === 'unit'
    ? `${thousands(amount)} ${amount === 1 ? 'unidad' : 'unidades'}`
    : `${thousands(amount)} ${measure}`

/** «36 × frasco de 250 cc», «35 kg de azúcar» */
export const inputWords = (amount: number, { name, measure }: InputNamed): string =>
  measure === 'unit' ? `${thousands(amount)} × ${name}` : `${thousands(amount)} ${measure} de ${name}`

/** 350 → «0,35» */
export const milliWords = (milli: number): string => String(milli / 1000).replace('.', ',')

/** A line of the sheet, as `inputOf` reads it: «1 frasco de 250 cc», «0,35 kg de azúcar» */
export const inputLine = ({ name, measure, milliPerUnit }: StandardInput): string =>
  `${milliWords(milliPerUnit)} ${measure === 'unit' ? '' : `${measure} de `}${name}`

/** The same name and measure is the same thing, in whatever letters it was typed. */
export const inputKey = ({ name, measure }: InputNamed): string =>
  `${measure} ${name.toLocaleLowerCase('es')}`

const LINE = /^(\d{1,6})(?:[.,](\d{1,3}))?\s+(.+)$/
const MOST_MILLI = 100_000_000

/** What a line of the sheet says that one unit takes; null: it is not to be understood. */
export function inputOf(line: string): StandardInput | null {
  const [, whole = '', part = '', rest = ''] = LINE.exec(line.replace(/\s+/g, ' ').trim()) ?? []
  const [first = '', ...others] = rest.split(' ')
  const word = first.toLowerCase().replace(/\.$/, '')
  const measure = isMeasure(word) && word !== 'unit' && others.length > 0 ? word : 'unit'
  const name = (measure === 'unit' ? rest : others.join(' ')).replace(/^de /i, '').trim()
  const milliPerUnit = Number(whole) * 1000 + Number(part.padEnd(3, '0'))
  if (name === '' || name.length > 60 || milliPerUnit < 1 || milliPerUnit > MOST_MILLI) return null
  return { name, measure, milliPerUnit }
}

/** All lines of a sheet, or what is wrong with one of them. The same thing is said once. */
export function inputsOf(text: string): StandardInput[] | { problem: string } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length > 20) return { problem: 'Son demasiados: a lo más 20.' }
  const read: StandardInput[] = []
  for (const line of lines) {
    const input = inputOf(line)
    if (!input)
      return { problem: `No entendimos «${line.slice(0, 40)}». Va así: 1 frasco, o 0,35 kg de azúcar.` }
    if (read.some((one) => inputKey(one) === inputKey(input)))
      return { problem: `«${input.name}» está dos veces.` }
    read.push(input)
  }
  return read
}
