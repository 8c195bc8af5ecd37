import type { LessonSeed } from '../../../course-types.ts'

export const proofs = {
  slug: 'los-respaldos',
  title: 'Un papel para cada peso',
  minutes: 8,
  blocks: [
    {
      blockType: 'text',
      body: `Un respaldo es el papel que habla cuando tú no estás. Sin él, una línea del libro es solo tu palabra; con él, **nadie tiene que creerte**.

## Qué sirve

- La **boleta** o la **factura** de lo que se compró.
- El **comprobante de transferencia**, impreso o pasado a limpio con su número.
- El **pasaje**, o una planilla de viajes firmada por quien viajó.
- El **recibo** hecho por ustedes, cuando no hay nada de lo anterior: la señora que vende leña, el vecino que hizo el flete.

Una foto en el teléfono es buena copia, no buen original: los teléfonos se caen al agua.`,
    },
    {
      blockType: 'steps',
      title: 'Un recibo que vale',
      steps: [
        'Escribe «Recibo» y un número que siga al último.',
        'La fecha y el monto, en números y también en palabras.',
        'De quién a quién, con nombre completo.',
        'Por qué: «dos metros de leña para el horno».',
        'La firma de quien recibió la plata. Si no firma, su huella y una testigo.',
      ],
    },
    {
      blockType: 'photo',
      image: {
        file: 'leccion-recibo',
        alt: 'Un recibo con cinco partes numeradas, y la última es la firma',
      },
      caption: '1: «Recibo» y su número. 2: fecha y monto. 3: de quién a quién. 4: por qué. 5: la firma.',
    },
    {
      blockType: 'text',
      body: `## Numéralos y guárdalos

Escribe en cada papel el mismo número que pusiste en la columna **Respaldo**. Guárdalos en orden, un sobre por mes, con el mes escrito afuera. Así, de la línea vas al papel y del papel a la línea.

Las boletas se borran con el sol y con la humedad. Las que valen mucho, fotocópialas el mismo día.

## Plata de un proyecto

Un fondo que ganaron tiene sus reglas: qué se puede comprar, hasta cuándo y con qué documento. Casi siempre pide factura **a nombre de la organización**. Lleva esa plata en un libro aparte y guarda sus papeles aparte: la rendición se hace sola.

Los papeles se guardan **varios años**. Cuando cambia la tesorera, pasan con una lista firmada por las dos.`,
    },
    {
      blockType: 'exercise',
      title: 'Busca tres líneas sin papel',
      text: `Abre el libro en el mes pasado y elige diez líneas al azar. Encuentra el papel de cada una.

A las que les falte, hazles hoy un recibo con lo que recuerdes y que lo firme quien recibió la plata. Si eso no se puede, anótalo: la asamblea prefiere una falta dicha que una escondida.`,
    },
    {
      blockType: 'quiz',
      passPercent: 70,
      questions: [
        {
          text: 'El vecino que hace los fletes no da boleta. ¿Qué haces?',
          kind: 'one',
          options: [
            { text: 'No lo anoto' },
            { text: 'Hago un recibo y lo firma él', isRight: true },
            { text: 'Uso la boleta de otra cosa por el mismo monto' },
          ],
          explanation:
            'El recibo firmado es verdadero. Una boleta de otra cosa es una mentira, y la primera que se descubre mancha todas las demás.',
        },
        {
          text: '¿Qué lleva escrito cada papel para encontrarlo?',
          kind: 'one',
          options: [
            { text: 'El número que tiene en la columna «Respaldo»', isRight: true },
            { text: 'El nombre de la tesorera' },
            { text: 'Nada: van por fecha' },
          ],
          explanation:
            'En un mismo día hay varios papeles. El número une cada papel con su línea, y ninguno más.',
        },
        {
          text: 'Ganaron un fondo para comprar un horno. ¿Qué conviene?',
          kind: 'many',
          options: [
            { text: 'Llevarlo en un libro aparte', isRight: true },
            { text: 'Pedir factura a nombre de la organización', isRight: true },
            { text: 'Usar lo que sobra para la fiesta, y reponerlo después' },
            { text: 'Leer las bases antes de comprar', isRight: true },
          ],
          explanation:
            'Esa plata tiene un destino y una rendición. Usarla en otra cosa, aunque se reponga, puede obligar a devolverla entera.',
        },
      ],
    },
  ],
} satisfies LessonSeed
