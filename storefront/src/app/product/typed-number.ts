import { type NumberKind, readNumber } from '../../../../store/src/kernel/text/number-text.ts'

type Field = { of: NumberKind; max: number; unit?: string }

/** `raw`: what the field goes on showing as she wrote it; null when it shows the number in our way. */
export type Typed = { raw: string | null; value: number | null; problem: string | null }

/** A number as the field shows it: 9670 → "9.670", 12.5 → "12,5". */
export function shownNumber(value: number | null, unit = ''): string {
  if (value === null) return ''
  const [whole = '', part] = String(value).split('.')
  return `${unit}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${part ? `,${part}` : ''}`
}

/**
 * What a field means once its text is `text`. One digit more or less in a number that we wrote keeps our points in their
 * place; anything else is read as people write numbers.
 */
export function typeInto(shown: string, text: string, { of, max, unit = '' }: Field): Typed {
  const plain = text.replace(unit, '').trim()
  if (plain === '') return { raw: null, value: null, problem: null }
  const isOurs = isOneKey(shown.replace(unit, ''), plain)
  const read = readNumber(isOurs ? plain.replaceAll('.', '') : plain, { of, max })
  if ('problem' in read) return { raw: text, value: null, problem: read.problem }
  return { raw: isOurs || /^\d+$/.test(plain) ? null : text, value: read.value, problem: null }
}

function isOneKey(before: string, after: string): boolean {
  const [long, short] = before.length > after.length ? [before, after] : [after, before]
  if (!/^\d{1,3}(\.\d{3})*$/.test(before)) return false
  if (long.length !== short.length + 1 || !/^[\d.]+$/.test(long)) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  const isRest = long.slice(at + 1) === short.slice(at)
  return isRest && (/\d/.test(long[at] ?? '') || long === before)
}
