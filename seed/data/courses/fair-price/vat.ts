import type { LessonSeed } from '../../../course-types.ts'

export const vat = {
  slug: 'lo-que-te-queda',
  title: 'Del precio a lo que te queda',
  minutes: 10,
  blocks: [
    {
      blockType: 'text',
      body: `Si vendes un frasco en $4.760, esos pesos no son todos tuyos. Antes de llegar a tu mano pasan por tres puertas, y conviene saber **cuánto se queda en cada una**.

## Primera puerta: el IVA

El precio que ve quien compra ya lleva el IVA adentro, que es de 19 por ciento. Para sacarlo **se divide por 1,19**.

- 4.760 dividido por 1,19 son $4.000. Ese es el precio sin IVA.
- Lo que va de 4.000 a 4.760, o sea **$760**, es el IVA.

No sirve quitarle 19 por ciento a 4.760. Daría $904, y te estarías descontando $144 de más.

Quién lo declara y cómo depende de quién vende y de los papeles de cada grupo. Eso se le pregunta a la contadora.`,
    },
    {
      blockType: 'text',
      body: `## Segunda puerta: el reparto

De lo que queda sin IVA, una parte va a la asociación, a la federación y al fondo solidario. **Cuánto, lo vota la asamblea.** En nuestro ejemplo son 15 de cada cien: de $4.000, $600.

## Tercera puerta: la tarjeta

Cuando pagan con tarjeta, hay un cobro. En el ejemplo es de 2,89 de cada cien pesos del precio: **$138**.

## Lo que llega

De $4.000 se van $600 y $138. Quedan **$3.262**. Si gastaste $1.750, restan $1.512 por media hora de trabajo. Son $3.024 la hora: se paga tu trabajo, y **quedan doce pesos** de ganancia. Con doce pesos no se repone una olla.`,
    },
    {
      blockType: 'text',
      body: `## El mismo frasco a $5.950

- IVA: $950
- Reparto: $750
- Tarjeta: $172
- Lo que gastas: $1.750
- Tu trabajo, media hora a $3.000: $1.500
- Ganancia: **$828**

Suma las seis líneas: dan $5.950. La ganancia es lo que permite comprar la fruta del próximo año sin pedir fiado, arreglar la cocina o aguantar un mes malo.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-precio',
        alt: 'El precio de un frasco como una franja partida en seis: lo que gastas, tu trabajo, la ganancia, el IVA, el reparto y la tarjeta',
      },
      caption:
        'El frasco de $5.950, a lo largo. 1: gastos. 2: tu trabajo. 3: ganancia. 4: IVA. 5: reparto. 6: tarjeta.',
    },
    {
      blockType: 'steps',
      title: 'La cuenta con tu producto',
      steps: [
        'Divide tu precio por 1,19. Eso es sin IVA.',
        'Resta el reparto que votó tu asamblea. Está en el acta.',
        'Resta el cobro de la tarjeta.',
        'Resta lo que gastas en uno.',
        'Divide lo que queda por las horas que te demoras.',
        'Mira ese número con calma: es lo que te queda por hora.',
      ],
    },
    {
      blockType: 'exercise',
      title: 'Tu hora, con nombre y apellido',
      text: `Haz la cuenta en papel con tu producto. Después hazla en el teléfono: al poner un producto, toca «¿Te ayudo a calcularlo?».

Si no dan igual, busca en qué línea se separan. Muestra el papel en la próxima reunión del grupo, aunque te dé vergüenza el resultado.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Vendes en $2.380 con IVA. ¿Cuánto es sin IVA?',
          kind: 'one',
          options: [{ text: '$1.928' }, { text: '$2.000', isRight: true }, { text: '$2.380' }],
          explanation: '2.380 dividido por 1,19 son 2.000. El IVA son los otros 380.',
        },
        {
          text: 'Un chal se vende a $10.000 sin IVA y el reparto deja 85 de cada cien en el grupo. ¿Cuánto es?',
          kind: 'one',
          options: [{ text: '$8.500', isRight: true }, { text: '$9.915' }, { text: '$1.500' }],
          explanation:
            'De cada cien pesos quedan 85. En 10.000 hay cien veces cien, así que son 8.500. Los otros 1.500 son el reparto.',
        },
        {
          text: 'Después de restar IVA, reparto, tarjeta y gastos, quedan $6.000. Te demoraste 3 horas. ¿Cuánto te queda por hora?',
          kind: 'one',
          options: [{ text: '$6.000' }, { text: '$3.000' }, { text: '$2.000', isRight: true }],
          explanation: '6.000 dividido por 3 son 2.000. Compáralo con lo que acordaste que vale tu hora.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Cómo se reparte la plata en la federación', href: '/paginas/como-se-reparte-la-plata' },
      ],
    },
  ],
} satisfies LessonSeed
