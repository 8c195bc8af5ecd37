import { expect, test } from 'vitest'
import type { ShareStep } from './share-steps'
import { shareWords } from './share-words'

test.each<[ShareStep, string]>([
  [
    { step: 'asked', askedUnits: 1200, canBeHadUnits: 500, groups: 1 },
    'Piden 1.200. Un grupo puede dar 500.',
  ],
  [{ step: 'counted', sureUnits: 40, qualifiedUnits: 90, countedUnits: 40 }, 'Dijiste 40 seguras.'],
  [
    { step: 'left', committedUnits: 10, heldUnits: 5, leftUnits: 25 },
    'De esas ya tienes comprometidas 15: te quedan 25.',
  ],
  [{ step: 'declined' }, 'Dijiste que no puedes con más de este pedido.'],
  [
    { step: 'sat_out', lotUnits: 24, partners: 2 },
    'No alcanza para un lote de 24 a cada grupo: esta vez les toca a los que menos han recibido.',
  ],
  [{ step: 'moved', because: 'cap', byUnits: -4 }, 'Es todo lo que te queda: 4 menos.'],
  [{ step: 'moved', because: 'floor', byUnits: 3 }, 'Para que te alcance un lote: 3 más.'],
  [{ step: 'moved', because: 'others', byUnits: 7 }, 'Otros grupos llegaron a su tope: 7 más.'],
  [{ step: 'moved', because: 'others', byUnits: -2 }, 'Para que a otros les alcance un lote: 2 menos.'],
  [
    { step: 'top', percent: 40, topUnits: 160, isLifted: false },
    'La regla dice que un grupo lleva a lo más el 40 % de un pedido: 160.',
  ],
  [
    { step: 'top', percent: 40, topUnits: 160, isLifted: true },
    'La regla dice que un grupo lleva a lo más el 40 %, pero así no alcanzaba: esta vez no se aplica.',
  ],
  [{ step: 'moved', because: 'top', byUnits: -40 }, 'Por ese tope: 40 menos.'],
  [{ step: 'result', units: 0 }, 'Esta vez no te tocó.'],
])('%o is said', (step, words) => {
  expect(shareWords([step])).toEqual([words])
})
