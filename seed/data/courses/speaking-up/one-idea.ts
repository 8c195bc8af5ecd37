import type { LessonSeed } from '../../../course-types.ts'

export const oneIdea = {
  slug: 'una-sola-idea',
  title: 'Una sola idea, tres porotos',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Cuando una se para a hablar y se enreda, casi nunca es por nervios. Es porque llevaba **cinco ideas peleando por salir primero**.

La gente que escucha, al llegar a su casa, va a contar una sola. Mejor que la elijas tú.

## Qué quieres que pase

Antes de pensar en palabras, contesta esto: cuando termine de hablar, ¿qué quiero que hagan? Que voten que sí. Que vengan el sábado. Que arreglen el camino. Que me dejen de interrumpir.

Si no lo sabes, ellas tampoco lo van a saber.

## Un ejemplo

Una socia quiere que el grupo compre una balanza nueva. Su idea cabe en un aliento: **«Compremos una balanza antes de la feria de diciembre»**.`,
    },
    {
      blockType: 'steps',
      title: 'Armarlo con porotos',
      steps: [
        'Di tu idea en voz alta, en una frase. Si se te acaba el aire, está muy larga.',
        'Pon tres porotos en la mesa. Cada uno es una razón, no más de tres.',
        'A cada poroto ponle algo que pasó: un día, una persona, un número.',
        'Elige el más fuerte y déjalo para el final.',
        'Termina con lo que pides: qué, quién y cuándo.',
        'Dibuja los tres en un papel chico. Ese papel es todo lo que llevas.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-porotos',
        alt: 'Un papel chico con una línea roja y tres puntos; al lado, tres porotos numerados, y el tercero es el más grande',
      },
      caption: 'El papel con tu idea y sus tres razones. La más fuerte, al final.',
    },
    {
      blockType: 'text',
      body: `## Cómo queda

«Compremos una balanza antes de la feria de diciembre.

La que tenemos marca distinto cada vez. El martes pesé tres veces la misma bolsa y dio tres números.

En la feria de agosto, una señora la llevó al puesto del lado y le faltaban cuarenta gramos. **No volvió.**

Y cuesta $36.000. Somos nueve: son $4.000 cada una.

Pido que votemos hoy, y que la traiga quien vaya primero a Los Ángeles.»

Eso se dice en un minuto. No tiene ninguna palabra difícil, y después de oírlo **se puede votar**.

## Lo que se saca

- Las disculpas del principio: «yo no sé hablar, pero…». Ya estás hablando.
- La historia desde que se fundó el grupo.
- Las palabras que no usarías en tu cocina.
- El «y otra cosa más» cuando ya habías terminado.`,
    },
    {
      blockType: 'exercise',
      title: 'Un minuto en la cocina',
      text: `Elige algo que quieras pedir de verdad, en tu grupo o en tu casa. Ármalo con tres porotos y dilo en voz alta, parada, delante de alguien o de la ventana.

Pregúntale qué entendió que pedías. Si lo dice en una frase, está listo. Si te cuenta la historia y no el pedido, cambia el final.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: '¿Cuál de estas ideas está lista para decirse?',
          kind: 'one',
          options: [
            { text: '«Hay que ver lo del horno, lo de la plata y también lo de la feria»' },
            { text: '«Arreglemos la puerta del horno antes del domingo»', isRight: true },
            { text: '«Este grupo ya no es lo que era»' },
          ],
          explanation:
            'Dice una cosa, y se sabe qué hacer y para cuándo. La primera son tres reuniones, y la última no pide nada.',
        },
        {
          text: 'Una balanza cuesta $36.000 y son nueve socias. ¿Cuánto le toca a cada una?',
          kind: 'one',
          options: [{ text: '$4.000', isRight: true }, { text: '$3.600' }, { text: '$9.000' }],
          explanation:
            '36.000 dividido por 9 son 4.000. Un número así, ya dividido, convence más que el total: cada una piensa en su bolsillo.',
        },
        {
          text: '¿Qué ayuda a que te entiendan?',
          kind: 'many',
          options: [
            { text: 'Contar algo que pasó', isRight: true },
            { text: 'Partir pidiendo disculpas' },
            { text: 'Terminar con lo que pides', isRight: true },
            { text: 'Decir tres razones y no ocho', isRight: true },
          ],
          explanation:
            'Las disculpas gastan el momento en que todas miran. Lo demás es lo que se acuerdan al otro día.',
        },
      ],
    },
  ],
} satisfies LessonSeed
