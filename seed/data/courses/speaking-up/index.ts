import type { CourseSeed } from '../../../course-types.ts'
import { agenda } from './agenda.ts'
import { disagreement } from './disagreement.ts'
import { givingTheFloor } from './giving-the-floor.ts'
import { oneIdea } from './one-idea.ts'
import { voice } from './voice.ts'

export const speakingUp = {
  slug: 'hablar-en-publico-y-dirigir',
  title: 'Hablar en público y dirigir una reunión',
  summary:
    'Cinco lecciones y una jornada: qué decir, cómo sostener la voz, armar la pauta, dar la palabra y salir de una pelea.',
  body: `La que habla bien no nació hablando. Preparó tres ideas, respiró antes de pararse y **lo ensayó en la cocina**.

Este curso es para la que tiene algo que decir y se lo guarda, y para la que quedó a cargo de la reunión y no sabe cómo hacer callar a la que no para. Se lee y se practica en la casa. Después hay una jornada, para pararse delante de otras que están igual de nerviosas.

No hace falta leer en público. Todo se puede preparar con dibujos.`,
  topic: 'leadership',
  level: 'basic',
  mode: 'mixed',
  hours: 5,
  audience: 'Socias que quieren hablar en su grupo, y quienes dirigen reuniones',
  opens: [],
  image: { file: 'grupo-taller-luna-de-plata', alt: 'Una feria en la plaza con toldos listados' },
  lessons: [oneIdea, voice, agenda, givingTheFloor, disagreement],
} satisfies CourseSeed
