import type { OwnInput } from '#contracts'
import { amountWords, inputWords } from '../../../../../store/src/contracts/input-words.ts'
import { clp, day } from '../../../lib/format.ts'

export { amountWords }

type Asked = Pick<OwnInput, 'name' | 'measure' | 'state' | 'takenUnits' | 'answerBy' | 'gotUnits' | 'costClp'>

/** «36 × frasco»; before anything is said, the thing alone. */
export const boughtWords = (of: Pick<OwnInput, 'name' | 'measure' | 'takenUnits'>): string =>
  of.takenUnits ? inputWords(of.takenUnits, of) : of.name

/** How a purchase stands, as its group reads it. */
export function inputStateWords({ state, takenUnits, measure, answerBy, gotUnits, costClp }: Asked): string {
  if (state === 'called_off') return 'La compra quedó sin efecto'
  if (state === 'lapsed' || (takenUnits === null && state !== 'asking'))
    return `No respondieron hasta el ${day(answerBy)}: cuenta como que no`
  if (takenUnits === null) return `Responde hasta el ${day(answerBy)}`
  if (takenUnits === 0) return 'Dijeron que no'
  const taken = `Toman ${amountWords(takenUnits, measure)}`
  if (state === 'shared')
    return `Les tocaron ${amountWords(gotUnits ?? 0, measure)}, por ${clp(costClp ?? 0)}`
  if (state === 'asking') return `${taken}. Pueden cambiarlo hasta el ${day(answerBy)}`
  return state === 'received'
    ? `${taken}. Ya llegó`
    : `${taken}. ${state === 'ordered' ? 'Ya se encargó' : 'Falta encargarla'}`
}

/** About how much an amount comes to, by the price of a pack. */
export const aboutClp = (amount: number, { packUnits, packClp }: Pick<OwnInput, 'packUnits' | 'packClp'>) =>
  Math.round((amount * packClp) / packUnits)
