import type { Block } from 'payload'
import { line, lines, wholeNumber } from '../words.ts'

const MAX_QUESTIONS = 12

/** What is asked and how it is judged (`contracts/training.ts`); that it can be answered is held by `quiz-problems.ts`. */
export const quizBlock: Block = {
  slug: 'quiz',
  interfaceName: 'QuizBlock',
  labels: { singular: 'Preguntas', plural: 'Preguntas' },
  fields: [
    {
      name: 'passPercent',
      type: 'number',
      label: 'Cuánto hay que saber, de cada cien',
      required: true,
      validate: wholeNumber(1, 100, 'Escribe un porcentaje entero, de 1 a 100.', true),
      defaultValue: 70,
      admin: { description: 'Cuántas respuestas buenas se piden, en porcentaje.' },
    },
    {
      name: 'questions',
      type: 'array',
      label: 'Preguntas',
      labels: { singular: 'Pregunta', plural: 'Preguntas' },
      required: true,
      minRows: 1,
      maxRows: MAX_QUESTIONS,
      admin: { description: 'Sobre lo que se leyó, con palabras de todos los días. Sin trampas.' },
      fields: [
        line('text', { label: 'Pregunta', description: 'Una sola cosa.', max: 300 }),
        {
          name: 'kind',
          type: 'select',
          label: 'Cómo se responde',
          required: true,
          defaultValue: 'one',
          options: [
            { value: 'one', label: 'Una es la buena' },
            { value: 'many', label: 'Puede haber varias buenas' },
          ],
          admin: { description: 'Si puede haber varias, hay que marcarlas todas.' },
        },
        {
          name: 'options',
          type: 'array',
          label: 'Respuestas',
          labels: { singular: 'Respuesta', plural: 'Respuestas' },
          required: true,
          minRows: 2,
          maxRows: 6,
          admin: { description: 'Entre dos y seis.' },
          fields: [
            line('text', { label: 'Respuesta', description: 'Corta.', max: 200 }),
            {
              name: 'isRight',
              type: 'checkbox',
              label: 'Es buena',
              defaultValue: false,
              admin: { description: 'Marca la que es.' },
            },
          ],
        },
        lines('explanation', {
          label: 'Por qué',
          description: 'Se lee después de responder, le haya ido bien o mal.',
          max: 600,
        }),
      ],
    },
  ],
}
