import type { LotShown } from '#contracts'
import { longDay } from '../../lib/format.ts'

type Said = { title: string; lead: string; isTrouble: boolean }

/** What is to be done with a lot today, first in few words. */
export function lotSays({ state, why, title, group, madeOn, bestBefore }: LotShown, today: string): Said {
  const who = `${title}, de ${group.name}.`
  if (state === 'recalled')
    return {
      title: 'No uses lo de este lote',
      lead: `${who} El lote se retiró.${why ? ` ${why}` : ''} No lo comas, no lo uses ni lo regales. Guárdalo aparte y escríbenos: te decimos cómo devolverlo.`,
      isTrouble: true,
    }
  if (state === 'held')
    return {
      title: 'Este lote está en revisión',
      lead: `${who} Mientras lo revisamos no se vende. Si ya lo tienes, espera unos días antes de usarlo y vuelve a mirar aquí.`,
      isTrouble: true,
    }
  if (bestBefore !== null && bestBefore < today)
    return {
      title: 'Este lote ya venció',
      lead: `${who} Vencía el ${longDay(bestBefore)}.`,
      isTrouble: true,
    }
  return {
    title,
    lead: `Lo hizo ${group.name}, en ${group.commune}, el ${longDay(madeOn)}.`,
    isTrouble: false,
  }
}

const steps: Record<LotShown['journey'][number]['what'], string> = {
  made: 'Se hizo',
  delivered: 'Se entregó a quien lo compró, o al transporte',
  received: 'Se recibió en el punto de acopio',
  held: 'Quedó en revisión',
  released: 'Se revisó y está bien',
  recalled: 'Se retiró',
}

/** Each day with what happened then, in the order in which it happened. */
export const journeyOf = ({ journey }: LotShown): { on: string; words: string }[] =>
  journey.map(({ what, on }) => ({ on, words: steps[what] }))
