import type { LessonSeed } from '../../../course-types.ts'

export const hours = {
  slug: 'tus-horas-tambien-cuestan',
  title: 'Tus horas también cuestan',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `«Si igual iba a estar sentada», decimos. Y así se regala lo más caro que lleva un tejido. Las manos se cansan lo mismo, haya patrón o no haya. **Tu hora es un gasto, igual que la lana.**

## Cuánto te demoras

Nadie lo sabe hasta que lo mide. Una teje de a ratos, entre la olla y las gallinas, y al final dice «unos días». Hay que contar **los ratos con las manos en el producto**, y nada más que esos.

Cuenta también lo que no se ve: ir a buscar la fibra, lavar la lana, pegar la etiqueta, llevar la caja al acopio.`,
    },
    {
      blockType: 'steps',
      title: 'Medir sin complicarse',
      steps: [
        'Pega un papel en la pared, cerca de donde trabajas.',
        'Al empezar anota la hora. Al parar, otra vez.',
        'Si te levantas a ver la olla, eso no se cuenta.',
        'Al terminar, suma todos los ratos.',
        'Si trabajaron dos juntas una hora, son dos horas.',
        'Divide por las piezas que salieron buenas.',
      ],
    },
    {
      blockType: 'text',
      body: `## La tanda de mermelada

Cosechar, 4 horas. Limpiar y cocer, 4 horas. Envasar y etiquetar, 3 horas. Llevar al acopio, 1 hora. Son **12 horas** para 24 frascos: media hora cada frasco.

## Cuánto vale la hora

La pones tú, o la acuerdan en el grupo. Ayuda pensar en lo que ganas cuando trabajas para otro: si por ocho horas te pagan $24.000, tu hora vale **$3.000**.

Con esa hora, el trabajo de cada frasco vale $1.500. Y el frasco completo cuesta:

- Lo que gastas: $1.750
- Tu trabajo, media hora: $1.500
- Total: **$3.250**

Ese es el piso. Vender por menos es pagar por trabajar.

## La que aprende y la que sabe

Una se demora diez horas y otra seis en la misma faja. Para el precio se usa lo que se demora **una que ya sabe**, trabajando sin apuro. Si no, el precio cambia con cada mano.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-horas',
        alt: 'Doce horas de trabajo como una franja partida en cuatro: 4, 4, 3 y 1',
      },
      caption: '1: cosechar, 4 horas. 2: cocer, 4. 3: envasar, 3. 4: llevar, 1. Doce horas para 24 frascos.',
    },
    {
      blockType: 'exercise',
      title: 'El papel en la pared',
      text: `La próxima vez que hagas tu producto, anota los ratos en un papel. No te apures para salir bien: mide un día cualquiera.

Suma y divide. Después adivina con una compañera cuánto se demora ella, antes de contarle. La diferencia entre lo que una cree y lo que dice el papel es la lección.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Tres socias trabajan 4 horas juntas y hacen 18 quesos. ¿Cuánto trabajo lleva cada queso?',
          kind: 'one',
          options: [{ text: 'Unos 13 minutos' }, { text: '1 hora' }, { text: '40 minutos', isRight: true }],
          explanation: 'Tres por cuatro son 12 horas, o sea 720 minutos. Divididos por 18 quesos, dan 40.',
        },
        {
          text: 'Una faja lleva 5 horas y tu hora vale $3.000. ¿Cuánto vale el trabajo?',
          kind: 'one',
          options: [{ text: '$15.000', isRight: true }, { text: '$3.000' }, { text: '$8.000' }],
          explanation: 'Cinco por 3.000 son 15.000. A eso todavía le falta la lana y lo demás.',
        },
        {
          text: '¿Cuáles de estos ratos se cuentan?',
          kind: 'many',
          options: [
            { text: 'Lavar la lana', isRight: true },
            { text: 'Ver la novela con el tejido guardado' },
            { text: 'Tejer mientras ves la novela', isRight: true },
            { text: 'Ir a dejar el pedido al acopio', isRight: true },
          ],
          explanation:
            'Se cuenta el rato en que tus manos trabajan para el producto, aunque al lado esté la tele. Y el viaje se hizo solo por la venta.',
        },
      ],
    },
    {
      blockType: 'links',
      links: [
        { label: 'Lee cuántas horas lleva una panera', href: '/historias/doce-horas-una-panera' },
        { label: 'Mira la panera y su precio', href: '/productos/panera-de-coiron' },
      ],
    },
  ],
} satisfies LessonSeed
