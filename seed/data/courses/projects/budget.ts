import type { LessonSeed } from '../../../course-types.ts'

export const budget = {
  slug: 'el-presupuesto-y-las-cotizaciones',
  title: 'El presupuesto y las cotizaciones',
  minutes: 9,
  blocks: [
    {
      blockType: 'text',
      body: `El presupuesto es la lista de todo lo que hay que pagar para llegar al objetivo. Todo. **Lo que se olvida lo paga el grupo.**

## Tres cotizaciones de la misma cosa

Una cotización es un papel con precio, fecha y nombre de quien vende. Casi siempre piden dos o tres. Estas son las de la centrífuga:

- **A**: $1.190.000, con IVA, puesta en el pueblo
- **B**: $900.000 más IVA, y $90.000 de flete con IVA
- **C**: $1.249.500, con IVA y flete

La B parece la más barata por lejos. Con IVA son 900.000 por 1,19, es decir $1.071.000. Con el flete, **$1.161.000**. Sigue siendo la menor, pero por $29.000 y no por $290.000. **Solo se compara lo mismo con lo mismo**: con IVA, con flete y puesto donde se va a usar.

Si eligen la más cara, escriban por qué: más garantía, o alguien que venga a enseñar.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-cotizaciones',
        alt: 'Tres barras partidas: el precio sin IVA, el IVA encima, y en la segunda también el flete; las tres quedan casi iguales',
      },
      caption: 'La segunda parecía la más barata por lejos. Con el IVA y el flete se parecen.',
    },
    {
      blockType: 'steps',
      title: 'Pedir una cotización que sirva',
      steps: [
        'Dile al vendedor el modelo, la cantidad y el lugar de entrega. A los tres lo mismo.',
        'Pide que venga a nombre de la organización, con su RUT.',
        'Que diga si el precio es con IVA, si lleva flete y cuánto dura la garantía.',
        'Que diga hasta qué día vale. Un fondo demora meses en contestar.',
        'Guárdala con un número, junto a la línea del presupuesto que prueba.',
      ],
    },
    {
      blockType: 'text',
      body: `## El presupuesto del caso

- Centrífuga, con flete: $1.161.000
- Dos estanques para decantar, a $119.000: $238.000
- Siete trajes, a $35.700: $249.900
- Dos jornadas para aprender, a $60.000: $120.000
- **Total: $1.768.900**

Este fondo de ejemplo da hasta $1.500.000. Faltan **$268.900**, que pone el grupo: es el *aporte propio*. Las siete acuerdan $20.000 cada una, que son $140.000. Para los $128.900 que quedan harán un bingo. Se vota en asamblea **antes** de postular, y queda en el acta.

Algunos fondos aceptan el trabajo como aporte. Otros no. Lo dicen las bases.

## Lo que se olvida siempre

El flete. El electricista. El pasaje y la colación de las jornadas. Quién cuida a los niños ese día. Y lo que viene después: repuestos y luz. Siete apicultoras a $5.000 por temporada juntan $35.000 para eso.`,
    },
    {
      blockType: 'exercise',
      title: 'De la caja al enchufe',
      text: `Elige algo que tu grupo quiere comprar. En la mesa, con los ojos cerrados, imagina el día en que llega: ¿quién la trae?, ¿por qué puerta entra?, ¿dónde se enchufa?, ¿quién la sabe usar?, ¿quién la limpia?

Cada pregunta que cueste plata es una línea. Suma todas las líneas. Esa es la cifra, no la de la vitrina.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Una cotización dice «$200.000 más IVA, flete $15.000 con IVA». ¿Cuánto pones en el presupuesto?',
          kind: 'one',
          options: [{ text: '$215.000' }, { text: '$253.000', isRight: true }, { text: '$238.000' }],
          explanation:
            '200.000 por 1,19 son 238.000. Más 15.000 de flete, 253.000. Con 215.000 te faltarían 38.000.',
        },
        {
          text: 'El proyecto cuesta $840.000 y el fondo da hasta $700.000. Son siete socias. ¿Cuánto le toca a cada una?',
          kind: 'one',
          options: [{ text: '$20.000', isRight: true }, { text: '$100.000' }, { text: '$120.000' }],
          explanation:
            'Faltan 140.000. Divididos por siete son 20.000. Hay que acordarlo antes, no al final.',
        },
        {
          text: '¿Qué hace comparables a tres cotizaciones?',
          kind: 'many',
          options: [
            { text: 'Que sean del mismo modelo y cantidad', isRight: true },
            { text: 'Que todas lleven IVA y flete', isRight: true },
            { text: 'Que las tres sean de parientes' },
            { text: 'Que digan hasta cuándo valen', isRight: true },
          ],
          explanation:
            'Tres papeles hechos para que gane uno no son tres precios. Si una socia es pariente de quien vende, se dice y ella no vota.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [{ label: 'Un molino, un fondo y muchos bingos', href: '/historias/el-molino-volvio' }],
    },
  ],
} satisfies LessonSeed
