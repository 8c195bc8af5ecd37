import type { LessonSeed } from '../../../course-types.ts'

export const agenda = {
  slug: 'la-pauta-de-la-reunion',
  title: 'La pauta: una reunión que termina a la hora',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Una reunión de veinte mujeres, de dos horas, gasta **cuarenta horas de trabajo**. Es una semana entera de una de ellas. Si se fueron sin decidir nada, esa semana se botó.

La pauta es la lista de lo que se va a tratar, con los minutos de cada cosa. La hace quien dirige, **antes**, y cabe en media hoja.

## Para cada tema, una pregunta

«La feria» no es un tema: de la feria se puede hablar tres días. **«¿Quién va a la feria del sábado y en qué?»** sí, porque se sabe cuándo está contestado.

Y al lado de cada tema, una palabra:

- **Contar**: nadie decide, solo se sabe. Poco rato.
- **Conversar**: se opina, y se decide otro día.
- **Decidir**: no se pasa al siguiente sin acuerdo.`,
    },
    {
      blockType: 'text',
      body: `## Una pauta de hora y media

- Llegar, un mate, ver quién está: 10 minutos
- Contar: cómo va la caja: 15 minutos
- Decidir: quién va a la feria del sábado: 25 minutos
- Conversar: ¿hacemos jabón con la miel oscura?: 25 minutos
- Leer los acuerdos, y quién hace qué: 15 minutos

Suma: **90 minutos**. Si suma más, saca un tema ahora, no a las nueve de la noche.

Lo que más importa va **segundo o tercero**: al principio falta gente, y al final ya se están poniendo la chaqueta.

## Quién puede venir

La hora y el lugar deciden quién opina. Si es a las siete, no llega la de la última micro. Si no hay quién mire a los niños, no vienen las mamás jóvenes, y después se dice que no les interesa.

Pregunta antes, no después: a qué hora, quién trae a quién, quién se queda con los niños. Esa persona **también trabaja en la reunión**, y se le agradece igual.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-pauta',
        alt: 'Una franja de noventa minutos partida en cinco: 10, 15, 25, 25 y 15',
      },
      caption:
        '1: llegar. 2: la caja. 3: la feria. 4: el jabón. 5: los acuerdos. Los temas grandes van al medio.',
    },
    {
      blockType: 'steps',
      title: 'La semana antes',
      steps: [
        'Pregunta a tres socias qué hace falta tratar. Una que hable poco.',
        'Escribe cada tema como pregunta, con su palabra y sus minutos.',
        'Suma los minutos y saca lo que no cabe.',
        'Manda la pauta con día, hora y lugar. A quien no lee, llámala o mándale un audio.',
        'Acuerda quién toma nota, quién mira el reloj y quién ve a los niños.',
        'Llega antes. Pon las sillas en redondo: en fila, solo se ven nucas.',
      ],
    },
    {
      blockType: 'exercise',
      title: 'La pauta del domingo',
      text: `Haz la pauta de tu próxima reunión, aunque no te toque dirigirla. O haz la de una conversación de tu casa: la leña, la plata de las onces, el cumpleaños.

Tres temas, cada uno como pregunta, con minutos que sumen una hora. Pregunta en voz alta en cada uno: ¿cómo voy a saber que terminó?`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Vienen 12 socias a una reunión de 2 horas. ¿Cuántas horas de trabajo gasta?',
          kind: 'one',
          options: [{ text: '2 horas' }, { text: '24 horas', isRight: true }, { text: '12 horas' }],
          explanation:
            'Doce personas por dos horas son 24. Por eso vale la pena gastar media hora en la pauta.',
        },
        {
          text: '¿Cuál de estos temas está bien escrito para decidir?',
          kind: 'one',
          options: [
            { text: '«Varios»' },
            { text: '«El horno»' },
            { text: '«¿Compramos ladrillos nuevos este mes?»', isRight: true },
          ],
          explanation:
            'Se contesta con sí o no, y se sabe cuándo terminó. «Varios» es donde se pierde la hora.',
        },
        {
          text: 'Las más jóvenes no vienen nunca. ¿Qué haces primero?',
          kind: 'one',
          options: [
            { text: 'Les pregunto qué hora les sirve y quién puede ver a los niños', isRight: true },
            { text: 'Les pongo una multa, para que aprendan a venir como las demás' },
            { text: 'Doy por hecho que no les interesa' },
          ],
          explanation:
            'Muchas veces no es falta de ganas: es la hora, la micro o la guagua. Eso se arregla preguntando.',
        },
      ],
    },
  ],
} satisfies LessonSeed
