import type { LessonSeed } from '../../../course-types.ts'

export const voting = {
  slug: 'votar-y-contar',
  title: 'Votar, contar y respetar',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Votar no es lo primero: es lo último. Primero se explica, después se pregunta, después se conversa. **Se vota cuando ya no hay nada nuevo que decir.**

## La propuesta, escrita antes

No se vota «lo de la cuota». Se vota una frase que alguien lee en voz alta: «Subir la cuota de $1.000 a $1.500 al mes, desde marzo». Si dos personas entendieron cosas distintas, **no se vota todavía**.

Si hay varias ideas, se escriben todas en un papel grande. Se le da a cada una un rato para defenderse, y recién ahí se elige.`,
    },
    {
      blockType: 'text',
      body: `## A mano alzada o en secreto

- **A mano alzada**: para lo corriente. Rápido, y se ve.
- **En secreto**: para elegir personas, o cuando alguien puede sentirse apretada. Papelitos iguales y una caja. **Si una socia lo pide, vale la pena hacerlo.** Tu estatuto puede obligarlo.

En secreto también vota la que no escribe: un poroto blanco es sí, uno negro es no, y una mano cerrada que entra en la caja.

## Contar

Cuentan dos, y no son las candidatas. Se anotan tres números: **a favor, en contra y abstenciones**. Los tres juntos tienen que dar las que están en la sala.

Así fue cuando la federación votó el reparto. Había 61 socias: 48 a favor, 9 en contra, 4 que no votaron. **48 más 9 más 4 son 61.** Si no hubiera dado, se votaba de nuevo.

## Si es de tu interés

Si se decide comprarle la leña a tu marido, o si te van a pagar a ti, **lo dices y no votas**. Puedes explicar, y después sales un rato. No es desconfianza: es para que nadie pueda decir nada.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-votos',
        alt: 'Tres barras: 48 a favor, 9 en contra y 4 abstenciones',
      },
      caption: 'A favor, en contra, abstenciones. 48 más 9 más 4 son 61: las que estaban en la sala.',
    },
    {
      blockType: 'steps',
      title: 'Una votación limpia',
      steps: [
        'La secretaria lee la propuesta entera, dos veces.',
        'Se pregunta si alguien no entendió, y se espera.',
        'Se dice cómo se vota y cuántas hay en la sala.',
        'Votan a favor; en contra; se abstienen. En ese orden, con pausa.',
        'Dos cuentan por separado y dicen su número en voz alta.',
        'Se suma, se compara con las presentes y se lee el resultado.',
        'La secretaria lo anota ahí mismo, con los tres números.',
      ],
    },
    {
      blockType: 'text',
      body: `## Después del voto

La que perdió puede pedir que en el acta quede **por qué votó en contra**. Y la que ganó tiene una tarea: que la otra no se vaya. Una mayoría que se burla gana una votación y pierde una socia.`,
    },
    {
      blockType: 'exercise',
      title: 'Porotos en la caja',
      text: `En tu casa voten en secreto qué se almuerza el domingo, con porotos de dos colores y una caja. Antes, escriban la propuesta en una frase.

Cuenten dos personas por separado. Fíjate en lo que pasa cuando no da: ¿quién lo arregla, y cómo? De eso se trata la lección.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Hay 34 en la sala. Cuentan 19 a favor, 10 en contra y 4 abstenciones. ¿Qué se hace?',
          kind: 'one',
          options: [
            { text: 'Ganó por lejos: se anota' },
            { text: 'Se cuenta otra vez, porque suman 33', isRight: true },
            { text: 'Se suma una a favor' },
          ],
          explanation:
            '19 más 10 más 4 son 33, y hay 34. Aunque el resultado no cambie, el acta tiene que cuadrar. Se cuenta de nuevo.',
        },
        {
          text: '¿Cuál propuesta está lista para votarse?',
          kind: 'one',
          options: [
            { text: '«Ver lo de la camioneta»' },
            { text: '«Que se mejore el flete»' },
            { text: '«Arrendar la camioneta dos sábados de enero, por $30.000 cada uno»', isRight: true },
          ],
          explanation: 'Dice qué, cuándo y cuánto. Al salir, todas saben qué se aprobó: $60.000 en total.',
        },
        {
          text: 'Se vota si la asociación le compra la harina a tu hermana. ¿Qué te corresponde?',
          kind: 'many',
          options: [
            { text: 'Decir que es mi hermana', isRight: true },
            { text: 'Votar, porque soy socia igual que todas' },
            { text: 'No votar en ese punto', isRight: true },
            { text: 'Pedir que eso quede en el acta', isRight: true },
          ],
          explanation:
            'La harina puede ser la mejor. Por eso mismo conviene que lo decidan las otras, y que conste: te cuida a ti y a ella.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Lee cómo se votó el reparto', href: '/historias/la-asamblea-del-reparto' }],
    },
  ],
} satisfies LessonSeed
