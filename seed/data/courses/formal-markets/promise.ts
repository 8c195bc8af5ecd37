import type { LessonSeed } from '../../../course-types.ts'

export const promise = {
  slug: 'lo-seguro-y-lo-quizas',
  title: 'Lo que podemos prometer: seguro y quizás',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `Un grupo no queda mal por poder poco. Queda mal por **decir más de lo que puede**. Por eso cada grupo da dos números por mes, no uno.

- **Seguro**: lo que hacen aunque se enferme una y se corte el camino.
- **Quizás**: lo que hacen de más si todo anda bien.

Al comprador se le ofrece lo seguro. Lo quizás se le ofrece aparte, y se dice que es quizás.`,
    },
    {
      blockType: 'steps',
      title: 'Sacar el número seguro',
      steps: [
        'Cuenta las tardes que de verdad tienen: cuatro socias, dos tardes cada una al mes, son ocho tardes.',
        'Multiplica por lo que sale en una tarde: ocho por seis frascos son 48.',
        'Quita lo que no sale bien. Uno de cada seis: quedan 40.',
        'Mira el calendario: siembra, cosecha, fiestas, matrícula, invierno. Escribe un número por mes, no uno para el año.',
        'Mira la materia prima: ¿alcanza hasta el último mes que prometes?',
      ],
    },
    {
      blockType: 'text',
      body: `## Sumar los tres grupos

- Grupo A: 40 seguros y 20 quizás
- Grupo B: 30 seguros y 10 quizás
- Grupo C: 20 seguros y 15 quizás
- **Seguro: 90. Quizás: 45.**

El hotel pidió 120. No se contesta «135», que es la suma de todo. Se contesta: «**90 todos los meses. Hasta 30 más, si nos avisas quince días antes y te decimos que sí**».

## La fruta también promete

Cada frasco lleva 200 gramos de mora. Noventa frascos son 18 kilos al mes. De marzo a noviembre son nueve meses: **162 kilos** que hay que cosechar y congelar en febrero. ¿Caben? Si solo caben 108 kilos, se promete seis meses.

## Palabras que vas a oír

- **Oferta**: lo que decimos que podemos.
- **Compromiso**: lo que cada grupo firma que va a hacer.
- **Convenio**: el acuerdo con el comprador para varios meses.
- **Pedido contra convenio**: lo que pide este mes, de lo ya acordado.
- **Respaldo**: el grupo que cubre si a otro le falta.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-seguro-y-quizas',
        alt: 'Tres barras, una por grupo: abajo lo seguro, 40, 30 y 20; encima lo quizás, 20, 10 y 15',
      },
      caption: 'Grupos A, B y C. Abajo, lo seguro: suman 90. Arriba, lo quizás: se ofrece aparte.',
    },
    {
      blockType: 'text',
      body: `## Cuando llega otro con plata en la mano

Pasa alguien y paga al contado los 40 frascos que eran del hotel. Da mucha tentación, sobre todo si hay una cuenta de luz encima de la mesa. Pero si los vendes, **quedan mal los tres grupos**, no solo el tuyo.

Si necesitas la plata antes, dilo. Para eso la asociación puede dar un **anticipo**, que se descuenta después.

## Avisar

Si ves que no alcanzas, llama ese mismo día. Con diez días se busca al respaldo. El día de la entrega ya no se busca nada.`,
    },
    {
      blockType: 'exercise',
      title: 'Doce números',
      text: `Pon el calendario sobre la mesa y escribe dos números en cada mes: con lápiz pasta lo seguro, con lápiz grafito lo quizás.

Después mira el año pasado: ¿cuánto hicieron de verdad en el peor mes? Si tu número seguro es más alto que ese, bájalo.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Tres grupos dicen: 25 seguros y 10 quizás; 30 y 5; 15 y 20. ¿Cuánto se le promete al comprador todos los meses?',
          kind: 'one',
          options: [{ text: '105' }, { text: '35' }, { text: '70', isRight: true }],
          explanation: '25 más 30 más 15 son 70. Los 35 quizás se ofrecen aparte, con aviso.',
        },
        {
          text: 'Un vecino quiere pagar al contado lo que está comprometido con el hotel. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'Se lo vendo: la plata es hoy' },
            { text: 'Se lo vendo y le digo al hotel que se quebraron' },
            {
              text: 'Le ofrezco lo que no está comprometido y, si me falta plata, pido un anticipo',
              isRight: true,
            },
          ],
          explanation:
            'Lo comprometido ya no es solo tuyo. Una mentira al hotel la pagan las compañeras de los otros dos grupos.',
        },
        {
          text: 'Es día 10. Ves que el 25 te van a faltar 15 frascos. ¿Cuándo avisas?',
          kind: 'one',
          options: [
            { text: 'Hoy', isRight: true },
            { text: 'El 24, por si mejora' },
            { text: 'Cuando pregunten' },
          ],
          explanation:
            'Hoy hay quince días para que el respaldo haga los que faltan. El 24 solo queda pedir disculpas.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Once días para cosechar la murta', href: '/historias/la-murta-no-espera' }],
    },
  ],
} satisfies LessonSeed
