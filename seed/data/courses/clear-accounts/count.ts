import type { LessonSeed } from '../../../course-types.ts'

export const count = {
  slug: 'el-arqueo',
  title: 'El arqueo: contar delante de otra',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Arquear es comparar **lo que dice el libro** con **lo que hay**. Se hace una vez al mes, siempre con otra socia, y tendría que ser tan corriente como barrer.

No se hace porque desconfíen de ti. Se hace para que, el día en que alguien pregunte, haya una hoja con dos firmas que conteste por las dos.`,
    },
    {
      blockType: 'steps',
      title: 'Un arqueo en media hora',
      steps: [
        'Cierra el libro: traza una línea bajo el último movimiento y calcula el saldo.',
        'Cuenta billetes y monedas, por separado. La otra socia los cuenta de nuevo.',
        'Suma lo que hay en la cuenta del banco, con la cartola al frente.',
        'Resta lo que ya pagaron y el banco no ha descontado; suma lo que llegó y no está anotado.',
        'Compara con el saldo del libro.',
        'Escriban la hoja: fecha, lo contado, lo que dice el libro, la diferencia. Firman las dos.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-arqueo',
        alt: 'A la izquierda el libro, que dice 165; a la derecha los billetes y las monedas; un signo igual entre los dos, y abajo dos firmas',
      },
      caption: 'Lo que dice el libro, lo que hay, y dos firmas.',
    },
    {
      blockType: 'text',
      body: `## Cuando no cuadra

Pasa, y casi nunca es un robo. Busca en este orden.

- **¿Falta una línea?** Revisa los papeles del mes: uno puede estar sin anotar.
- **¿Está dos veces?** Lo que se transfirió y además se anotó como pago en plata.
- **¿Los números están cruzados?** Si la diferencia se divide justo por 9, lo más probable es que dos cifras estén al revés: $54.000 anotado como $45.000 deja una diferencia de $9.000.
- **¿Se sumó mal?** Suma de nuevo, de abajo hacia arriba.

Si no aparece, **se anota la diferencia tal como es**: «falta en arqueo, $2.400», con la firma de las dos. No se tapa con plata propia ni se esconde hasta el mes que viene. Lo que se anota se aclara; lo que se tapa, crece.

## Si sobra

También se anota. Sobrar no es una buena noticia: es una venta sin línea o un vuelto que no se dio.`,
    },
    {
      blockType: 'exercise',
      title: 'Arquea hoy',
      text: `Llama a una socia, cuenta la caja con ella y llenen la hoja, cuadre o no cuadre.

Pónganse de acuerdo en un día del mes para hacerlo siempre. El mejor es el día antes de la reunión.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'El libro dice $164.900 y contaron $162.500. ¿Qué haces si no encuentras por qué?',
          kind: 'one',
          options: [
            { text: 'Pongo los $2.400 de mi bolsillo' },
            { text: 'Cambio una línea para que dé' },
            { text: 'Anoto la falta de $2.400, firmamos las dos y se dice en la reunión', isRight: true },
          ],
          explanation:
            'Poner plata propia parece honrado, pero deja la cuenta mintiendo: el error sigue ahí y nadie lo va a buscar.',
        },
        {
          text: 'La diferencia es de $27.000 justos. ¿Qué revisas primero?',
          kind: 'one',
          options: [
            { text: 'Si hay dos cifras al revés en alguna línea', isRight: true },
            { text: 'Si alguien entró a la sede' },
            { text: 'Si el banco quebró' },
          ],
          explanation:
            '27.000 se divide justo por 9. Por ejemplo, $85.000 anotado como $58.000 da esa diferencia.',
        },
        {
          text: '¿Con quién se hace el arqueo?',
          kind: 'one',
          options: [
            { text: 'Sola, para no molestar' },
            { text: 'Con otra socia, que cuenta de nuevo y firma', isRight: true },
            { text: 'Con alguien de la casa' },
          ],
          explanation: 'La segunda persona te cuida a ti tanto como cuida la plata.',
        },
      ],
    },
  ],
} satisfies LessonSeed
