import type { LessonSeed } from '../../../course-types.ts'

export const givingTheFloor = {
  slug: 'dar-la-palabra',
  title: 'Dar la palabra y cerrar con acuerdos',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Quien dirige no es la que más habla. Es la que hace que **hablen las otras** y que se llegue a algo. Si al final todas opinaron y hay tres acuerdos anotados, dirigiste bien, aunque hayas dicho veinte palabras.

## La ronda

Para lo que importa, no preguntes «¿alguien quiere opinar?». Contestan siempre las mismas. Haz una **ronda**: una por una, en el orden de las sillas, un minuto cada una, sin que nadie responda todavía. Con quince socias es un cuarto de hora, y ya sabes lo que piensan todas.

Se puede decir «paso». Pero a la que pasa se le pregunta otra vez al final, con cariño: «¿Y a ti qué te parece, después de oírlas?».`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-sillas',
        alt: 'A la izquierda, sillas en filas, tachadas; a la derecha, doce sillas en redondo y una flecha que pasa de una a otra',
      },
      caption: 'En filas se ven nucas. En redondo, la palabra da la vuelta y no se salta a nadie.',
    },
    {
      blockType: 'text',
      body: `## La que no para

No es mala: nadie le ha puesto un borde. Espera a que respire, dile su nombre y resume lo que dijo. «Entonces, tú propones ir con dos toldos. **Anotado.** Sigue la de al lado.» Cuando alguien ve su idea anotada, puede soltarla.

## La que nunca habla

No la pongas en aprietos de golpe. Avísale antes: «En lo del horno te voy a preguntar, porque tú amasas más que todas». O que conversen **de a dos**, tres minutos, y una cuente lo de la pareja.

## Las que conversan aparte

Quédate callada, mirando con buena cara. Se dan cuenta solas. Si no, pregunta qué están viendo: a veces es justo lo que faltaba.

## Lo que no estaba en la pauta

Se anota en un papel pegado a la pared, que se llama **«después»**. No se pierde, ni se traga la reunión. Al final se ve cuándo se trata.`,
    },
    {
      blockType: 'steps',
      title: 'Cerrar un tema',
      steps: [
        'Di en voz alta lo que te parece que acordaron.',
        'Pregunta quién no está de acuerdo, y espera.',
        'Si no hay acuerdo, se vota o se deja para un día con fecha.',
        'Anota tres cosas: qué se hace, quién y para cuándo.',
        'Que quien quedó a cargo lo diga con su boca: «Yo lo hago el jueves».',
        'Antes de irse, lean todos los acuerdos. La próxima reunión empieza por ellos.',
      ],
    },
    {
      blockType: 'text',
      body: `## Un acuerdo que sirve

«Hay que ver lo del flete» no es un acuerdo: no tiene dueña. **«La Marta pregunta el precio del flete y lo manda por audio el miércoles»** sí lo es.

Si el miércoles no llega, no se le reta delante de todas. Se le llama y se le pregunta qué necesita. Muchas veces fue que no tenía saldo.`,
    },
    {
      blockType: 'exercise',
      title: 'La ronda del almuerzo',
      text: `En un almuerzo de tu casa pon un tema de verdad: qué se siembra, adónde se va el domingo. Haz una ronda de un minuto por persona, con los niños también, sin que nadie interrumpa.

Cierra con un acuerdo: qué, quién y cuándo. Escríbelo en un papel y pégalo en el refrigerador. El día que toque, mira si se cumplió.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Siempre hablan las mismas tres. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Una ronda: un minuto cada una, sin interrumpir', isRight: true },
            { text: 'Pregunto más fuerte si alguna de las otras quiere opinar' },
            { text: 'Les prohíbo hablar a las tres' },
          ],
          explanation:
            'La ronda le da el mismo rato a cada una y nadie tiene que pelear por entrar. Prohibir deja a tres enojadas.',
        },
        {
          text: '¿Cuál es un acuerdo?',
          kind: 'one',
          options: [
            { text: '«Hay que mejorar los envases»' },
            { text: '«La tesorera trae tres precios de frascos el día 12»', isRight: true },
            { text: '«Entre todas vemos»' },
          ],
          explanation: 'Tiene qué, quién y cuándo. Lo que es de todas, el día 12 no lo hizo nadie.',
        },
        {
          text: 'En medio del tema del horno sale el tema del camino, y está bueno. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Seguimos con el camino, que a todas les importa más que el horno' },
            { text: 'Digo que eso no importa' },
            { text: 'Lo anoto en el papel de «después» y volvemos al horno', isRight: true },
          ],
          explanation:
            'Así no se pierde ninguno de los dos. Y la que lo dijo ve que quedó escrito, que es lo que necesitaba.',
        },
      ],
    },
  ],
} satisfies LessonSeed
