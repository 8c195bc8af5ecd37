import type { LessonSeed } from '../../../course-types.ts'

export const counting = {
  slug: 'cuantas-hay',
  title: 'Cuántas hay: contar lo guardado',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `En la despensa hay plata con forma de frasco. Si no la cuentas, pasan dos cosas malas: **vendes lo que no tienes**, y hay que pedir perdón; o se vence al fondo lo que nadie vio.

## Una hoja por producto

Cuatro columnas: fecha, qué pasó, entran o salen, quedan. Se anota en el momento, con un lápiz amarrado a la repisa.

- Había **18** frascos.
- Hicieron 24: quedan 42.
- Se vendieron 30: quedan 12.
- Se quebró uno: quedan **11**.

Lo que se regala, se prueba o se quiebra también es una línea. Si no, falta y nadie sabe por qué.`,
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-cuantas-quedan',
        alt: 'Cuatro barras: 18 frascos, después 42, después 12 y al final 11',
      },
      caption: 'Había 18. Hicieron 24 y quedaron 42. Vendieron 30: 12. Se quebró uno: 11.',
    },
    {
      blockType: 'steps',
      title: 'El conteo del mes',
      steps: [
        'Elige un día fijo y llama a otra socia.',
        'Junta todo lo de un mismo producto en un solo lugar.',
        'Cuenta una, y la otra cuenta de nuevo sin mirar el papel.',
        'Separa lo vendido que todavía no se entrega: ya tiene dueña.',
        'Mira las fechas. Lo que vence antes va adelante.',
        'Compara con la hoja. Si no da, anota la diferencia y las dos firman.',
      ],
    },
    {
      blockType: 'text',
      body: `## Primero lo más antiguo

La tanda nueva se guarda **atrás**, y se vende la de adelante. En los alimentos eso evita que se venzan. En la lana, que la coma la polilla en el fondo del baúl.

## El teléfono tiene que saber lo mismo

La tienda muestra lo que tú le dijiste que hay. Si vendes cinco en la feria, cambia **«cuántas quedan»** el mismo día. Si no, alguien compra en Santiago el chal que ya se fue en la plaza.

## Cuándo comprar de nuevo

Piensa en frascos vacíos. Usas 24 por semana, y el proveedor demora dos semanas en traerlos. Cuando te queden **48**, es el día de pedir. Si esperas a que queden diez, la fruta se pasa en el canasto.

## Lo que duerme

Cuarenta frascos que nadie compra, a $1.750 de gasto cada uno, son **$70.000 durmiendo** en la repisa. Antes de hacer más, pregúntate por qué no salen.`,
    },
    {
      blockType: 'exercise',
      title: 'Abre la despensa',
      text: `Cuenta hoy todo lo que tienes hecho de tu producto, con otra persona. Compara con lo que dice tu teléfono en la tienda y corrígelo si no es igual.

Deja pegada la hoja con el número de hoy como primera línea, y el lápiz al lado.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'Había 35 jabones. Hicieron 40, se vendieron 52 y dos se regalaron. ¿Cuántos tienen que quedar?',
          kind: 'one',
          options: [{ text: '23' }, { text: '21', isRight: true }, { text: '25' }],
          explanation: '35 más 40 son 75. Menos 52 quedan 23, y menos los dos regalados, 21.',
        },
        {
          text: 'Cuentas 20 frascos, pero 6 ya están vendidos y sin entregar. ¿Cuántas dices que tienes en la tienda?',
          kind: 'one',
          options: [
            { text: '14', isRight: true },
            { text: '20, porque los veo' },
            { text: '26, por si acaso' },
          ],
          explanation: 'Los 6 ya tienen dueña, aunque sigan en tu repisa. Puedes ofrecer los otros 14.',
        },
        {
          text: 'Gastas 10 ovillos por semana y el encargo demora 3 semanas. ¿Con cuántos guardados conviene pedir?',
          kind: 'one',
          options: [{ text: 'Con 10' }, { text: 'Cuando se acaben' }, { text: 'Con 30', isRight: true }],
          explanation:
            'En tres semanas vas a gastar 30. Si pides cuando quedan 30, el encargo llega justo al terminarlos.',
        },
      ],
    },
  ],
} satisfies LessonSeed
