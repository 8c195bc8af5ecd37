import type { CourseSeed } from '../../../course-types.ts'
import { application } from './application.ts'
import { budget } from './budget.ts'
import { problem } from './problem.ts'
import { purpose } from './purpose.ts'
import { spending } from './spending.ts'

export const projects = {
  slug: 'formular-un-proyecto-y-rendirlo',
  title: 'Formular un proyecto y rendirlo',
  summary:
    'Cinco lecciones para pedir un fondo sin enredarse: qué pasa y a quién, para qué, cuánto cuesta, qué papeles y cómo se rinde.',
  body: `Un proyecto no es un papel lleno de palabras difíciles. Es contestar cinco preguntas de modo que **las entienda alguien que no te conoce**, y después hacer lo que dijiste.

Seguimos un solo caso, de principio a fin: siete apicultoras que sacan la miel tarde. Los montos y las fechas son un ejemplo. **Cada fondo cambia los suyos todos los años**: lo que vale son las bases de este año.

Ten a mano un cuaderno, un calendario y un problema de verdad que tenga tu grupo.`,
  topic: 'projects',
  level: 'intermediate',
  mode: 'online',
  hours: 2.5,
  audience: 'Grupos y directivas que quieren postular a un fondo',
  opens: [],
  image: {
    file: 'grupo-colmenares-del-quillay',
    alt: 'Colmenas pintadas en una pradera con flores y dos mujeres trabajando entre ellas',
  },
  lessons: [problem, purpose, budget, application, spending],
} satisfies CourseSeed
